package org.headway.devhost;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headway.devhost.templates.Allowlist;
import org.headway.devhost.templates.TemplateFailure;
import org.headway.devhost.templates.Templates;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class TemplatesTest {
    /** A public view type, as templates get them. */
    public record Row(String title, String titleHtml) {
        public String getOld() {
            return "old";
        }

        public String twice(String text) {
            return text + text;
        }
    }

    /** A type that Velocity cannot look into. */
    record Hidden(String title) {}

    private static final String ROW = "org.headway.devhost.TemplatesTest$Row#";
    private static final Set<String> ALLOWED = Set.of(
            ROW + "title()",
            ROW + "titleHtml()",
            ROW + "twice(java.lang.String)",
            "org.headway.devhost.TemplatesTest$Hidden#title()");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Row row = new Row("<b>&'\"", "<b>bold</b>");

    @Test
    public void everyReferenceIsEscaped() throws Exception {
        assertEquals("&lt;b&gt;&amp;&#39;&quot;", render("$row.title()"));
        assertEquals("&lt;b&gt;&amp;&#39;&quot;", render("$!{row.title()}"));
    }

    @Test
    public void namesThatEndInHtmlAreNotEscaped() throws Exception {
        assertEquals("<b>bold</b>", render("$row.titleHtml()"));
        assertEquals("<i>", render("${bodyHtml}"));
    }

    @Test
    public void theLastNameDecides() throws Exception {
        assertEquals("&lt;i&gt;&lt;i&gt;", render("$row.twice($bodyHtml)"));
    }

    @Test
    public void numbersAndBooleansStayAsTheyAre() throws Exception {
        assertEquals("7 true", render("$number $yes"));
    }

    @Test
    public void aMethodOutsideTheAllowlistFailsTheRendering() {
        assertThat(
                refusal("$row.getOld()"), containsString(ROW + "getOld is not in the plugin's <velocity-allowlist>"));
    }

    @Test
    public void aPropertyOutsideTheAllowlistFailsTheRendering() {
        assertThat(refusal("$row.old"), containsString("<velocity-allowlist>"));
        assertThat(refusal("#if($row.old)x#end"), containsString("<velocity-allowlist>"));
    }

    @Test
    public void optionalsAndClassesAreNoBasicValues() {
        assertThat(refusal("$optional.get()"), containsString("java.util.Optional#get"));
        assertThat(refusal("$text.class"), containsString("getClass"));
        assertThat(refusal("$text.getClass()"), containsString("getClass"));
    }

    @Test
    public void basicValuesNeedNoEntry() throws Exception {
        assertEquals("1 v 2 T", render("$list.size() $map.key $map.get('number') $text.toUpperCase()"));
    }

    @Test
    public void theTypeMustBePublic() {
        assertThrows(TemplateFailure.class, () -> render("$hidden.title()"));
    }

    @Test
    public void anUnresolvedReferenceFailsTheRendering() {
        assertThrows(TemplateFailure.class, () -> render("$missing"));
        assertThrows(TemplateFailure.class, () -> render("$row.missing()"));
        assertThrows(TemplateFailure.class, () -> render("$map.missing"));
    }

    @Test
    public void aMissingTemplateIsNamed() {
        Templates templates = new Templates(name -> null, new Allowlist(line -> true));
        TemplateFailure failure = assertThrows(TemplateFailure.class, () -> templates.render("gone.vm", Map.of()));
        assertThat(failure.getMessage(), containsString("gone.vm"));
    }

    private String refusal(String template) {
        return assertThrows(TemplateFailure.class, () -> render(template)).getMessage();
    }

    private String render(String template) throws Exception {
        Path file = folder.newFile().toPath();
        Files.writeString(file, template, StandardCharsets.UTF_8);
        return new Templates(name -> address(file), new Allowlist(ALLOWED::contains))
                .render(
                        "a.vm",
                        Map.of(
                                "row",
                                row,
                                "hidden",
                                new Hidden("x"),
                                "bodyHtml",
                                "<i>",
                                "number",
                                7,
                                "yes",
                                true,
                                "text",
                                "t",
                                "optional",
                                Optional.of("x"),
                                "list",
                                List.of(1),
                                "map",
                                Map.of("key", "v", "number", 2)));
    }

    private static URL address(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
