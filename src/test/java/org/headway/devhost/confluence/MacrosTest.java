package org.headway.devhost.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class MacrosTest {
    private final FakeHost host = new FakeHost();
    private final Map<String, Included> included = new HashMap<>();

    private String html(String storage) {
        return new Macros(host::macro, link -> Optional.ofNullable(included.get(link)))
                .html(storage, new RenderingContext("SHOP", null, "pdf", false, 0));
    }

    @Test
    public void aMacroLearnsWhereAndForWhatItPrints() {
        host.with(
                "where",
                (parameters, body, context) ->
                        context.getSpaceKey() + " " + context.getOutputType() + " " + parameters);
        assertEquals(
                "SHOP pdf {a=1}",
                html(
                        "<ac:structured-macro ac:name=\"where\"><ac:parameter ac:name=\"a\">1</ac:parameter></ac:structured-macro>"));
    }

    @Test
    public void anUnknownMacroIsNamedAndThePageGoesOn() {
        assertEquals(
                "<div class=\"aui-message aui-message-warning\"><p class=\"title\"><strong>Unknown macro: &#39;&lt;b&gt;&#39;</strong>"
                        + "</p></div><p>on</p>",
                html("<ac:structured-macro ac:name=\"&lt;b&gt;\"/><p>on</p>"));
    }

    @Test
    public void aMacroExplainsItsFailureItself() {
        host.with("broken", (parameters, body, context) -> {
            throw new MacroExecutionException("No team <Checkout>");
        });
        String html = html("<ac:structured-macro ac:name=\"broken\"/><p>on</p>");
        assertTrue(html, html.contains("<p>No team &lt;Checkout&gt;</p>") && html.endsWith("<p>on</p>"));
    }

    @Test
    public void anUnexpectedFailureTellsOnlyAReference() {
        host.with("crash", (parameters, body, context) -> {
            throw new IllegalStateException("secret");
        });
        String html = html("<ac:structured-macro ac:name=\"crash\"/><p>on</p>");
        assertTrue(html, html.matches("(?s).*the log has it under [0-9a-f]{8}\\..*<p>on</p>"));
        assertTrue(html, !html.contains("secret"));
    }

    @Test
    public void anIncludedPageIsInItsOwnSpace() {
        host.with("where", (parameters, body, context) -> context.getSpaceKey() + " " + context.getOutputType());
        included.put(
                "LAB:Plan",
                new Included(1, "LAB", "<ac:structured-macro ac:name=\"where\"/>", java.time.Instant.EPOCH));
        assertEquals(
                "LAB pdf",
                html(
                        "<ac:structured-macro ac:name=\"include\"><ac:parameter ac:name=\"\"><ac:link>"
                                + "<ri:page ri:space-key=\"LAB\" ri:content-title=\"Plan\"/></ac:link></ac:parameter></ac:structured-macro>"));
    }

    @Test
    public void aPageThatIncludesItselfEnds() {
        String itself =
                "<p>x</p><ac:structured-macro ac:name=\"include\"><ac:parameter ac:name=\"\">Plan</ac:parameter>"
                        + "</ac:structured-macro>";
        included.put("SHOP:Plan", new Included(1, "SHOP", itself, java.time.Instant.EPOCH));
        assertTrue(html(itself).contains("Unable to render {include}"));
    }

    @Test
    public void onlyMacrosThatSaySoAreShownOnPhones() {
        host.with("table", (parameters, body, context) -> "rows");
        String table = "<ac:structured-macro ac:name=\"table\"/>";
        Macros macros = new Macros(host::macro, link -> Optional.empty());
        assertTrue(
                macros.html(table, RenderingContext.preview("SHOP").onAPhone()).contains("not shown on phones"));
    }
}
