package org.headway.okr.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** The source of a page without our macros, in which every other byte is as it was. */
public class PageSourceTest {

    private static final String TABLE = "<ac:structured-macro ac:name=\"headway-table\" ac:schema-version=\"1\"/>";
    private static final String LOZENGE =
            "<ac:structured-macro ac:name=\"headway-key-result\"><ac:parameter ac:name=\"key\">CHECK-KR2</ac:parameter></ac:structured-macro>";

    private final List<MacroCall> met = new ArrayList<>();

    private String frozen(String source) {
        return PageSource.without(source, call -> {
            met.add(call);
            return call.isInline() ? "6 of 10" : "<table></table>";
        });
    }

    @Test
    public void aMacroBecomesTextAndTheRestStaysByteForByte() {
        assertEquals(
                "<h1>Plan&nbsp;</h1>\n<table></table><p class='x'  >a &lt; b<br/></p>",
                frozen("<h1>Plan&nbsp;</h1>\n" + TABLE + "<p class='x'  >a &lt; b<br/></p>"));
    }

    @Test
    public void aKeyResultStaysInItsSentence() {
        assertEquals("<p>See <em>6 of 10</em>.</p>", frozen("<p>See <em>" + LOZENGE + "</em>.</p>"));
        assertEquals(List.of(new MacroCall("headway-key-result", Map.of("key", "CHECK-KR2"))), met);
    }

    @Test
    public void parametersAreReadAsTheirAuthorMeantThem() {
        var unused = frozen("<ac:structured-macro ac:macro-id=\"1\" ac:name='headway-table'>"
                + "<ac:parameter ac:name=\"team\">R&amp;D &#252;&#x20AC; &lt;b&gt;</ac:parameter>"
                + "<ac:parameter ac:name=\"sponsor\"><ri:user ri:userkey=\"8a\" /></ac:parameter>"
                + "<ac:parameter ac:name=\"cycle\" /></ac:structured-macro>");
        assertEquals(
                List.of(new MacroCall(
                        "headway-table", Map.of("team", "R&D ü€ <b>", "sponsor", "<ri:user ri:userkey=\"8a\" />"))),
                met);
    }

    @Test
    public void aMacroWithinTheBodyOfAnotherIsReplacedThere() {
        String panel =
                "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body>%s</ac:rich-text-body></ac:structured-macro>";
        assertEquals(panel.formatted("<table></table>"), frozen(panel.formatted(TABLE)));
    }

    @Test
    public void whatOnlyLooksLikeAMacroStays() {
        String code = "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[" + TABLE
                + "]]></ac:plain-text-body></ac:structured-macro><!-- " + TABLE + " -->"
                + "<ac:structured-macro ac:name=\"headway-tables\"/>";
        assertEquals(code, frozen(code));
        assertEquals(List.of(), met);
    }

    @Test
    public void aTableInAParagraphEndsIt() {
        assertEquals(
                "<p style=\"a\">Before <b>it</b></p><table></table><p style=\"a\"> and after</p>",
                frozen("<p style=\"a\">Before <b>it</b>" + TABLE + " and after</p>"));
        assertEquals(
                "<li><p>Our <strong>a</strong></p><table></table><p><strong>b</strong></p></li>",
                frozen("<li><p>Our <strong>a" + TABLE + "b</strong></p></li>"));
    }

    @Test
    public void aParagraphOfNothingButATableIsGone() {
        assertEquals("<td><table></table></td><p>x</p>", frozen("<td><p>" + TABLE + "</p></td><p>x</p>"));
        assertEquals("<p>Here:</p><table></table>", frozen("<p>Here:" + TABLE + "</p>"));
        assertEquals("<table></table><p>x</p>", frozen("<p>" + TABLE + "x</p>"));
        assertEquals("<table></table><table></table><p>x</p>", frozen("<p>" + TABLE + TABLE + "x</p>"));
    }

    @Test
    public void aSourceThatIsNotWellFormedIsLeftAlone() {
        for (String broken : List.of(
                "<p>" + TABLE,
                "<p><b></p></b>" + TABLE,
                "a < b" + TABLE,
                "</p>",
                "<!-- " + TABLE,
                "<![CDATA[ " + TABLE,
                "<ac:structured-macro ac:name=\"headway-table\">",
                "<ac:structured-macro ac:name=\"headway-table\"><ac:parameter ac:name=\"team\">",
                "<ac:structured-macro ac:name=\"headway-table\"><ac:parameter ac:name=\"team\">&who;</ac:parameter></ac:structured-macro>")) {
            assertThrows(broken, UnreadableSource.class, () -> frozen(broken));
        }
    }

    @Test
    public void aLongPageIsReadOnce() {
        String long100 = ("<p>" + "x".repeat(1000) + "</p>").repeat(10_000);
        assertEquals(long100 + "<table></table>", frozen(long100 + TABLE));
    }
}
