package org.headway.devhost.confluence;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class StorageFormatTest {
    private final List<MacroCall> calls = new ArrayList<>();

    private String html(String storage) {
        return StorageFormat.toHtml(storage, call -> {
            calls.add(call);
            return "[" + call.name() + ":" + call.body() + "]";
        });
    }

    @Test
    public void textIsKeptAndMacrosAreReplacedInPlace() {
        assertEquals(
                "<h1>A</h1>[x:]<p>b [y:] c</p>",
                html("<h1>A</h1><ac:structured-macro ac:name=\"x\"/>"
                        + "<p>b <ac:structured-macro ac:name=\"y\"></ac:structured-macro> c</p>"));
    }

    @Test
    public void parametersArriveVerbatimAndAbsentOnesAreMissing() {
        html(
                "<ac:structured-macro ac:name=\"x\"><ac:parameter ac:name=\"team\"> A &amp; &lt;b&gt; &auml; </ac:parameter>"
                        + "<ac:parameter ac:name=\"empty\"/></ac:structured-macro>");
        assertEquals(Map.of("team", " A & <b> ä ", "empty", ""), calls.get(0).parameters());
    }

    @Test
    public void macrosInsideAMacroAreRenderedFirst() {
        assertEquals(
                "[outer:<p>a [inner:] b</p>]",
                html("<ac:structured-macro ac:name=\"outer\"><ac:rich-text-body><p>a "
                        + "<ac:structured-macro ac:name=\"inner\"/> b</p></ac:rich-text-body></ac:structured-macro>"));
    }

    @Test
    public void aPlainBodyIsNotRead() {
        assertEquals(
                "[code:<b>&amp;</b>]",
                html("<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[<b>&amp;</b>]]>"
                        + "</ac:plain-text-body></ac:structured-macro>"));
    }

    @Test
    public void whatAMacroPrintsIsNotCleaned() {
        assertEquals(
                "<p><script>1</script></p>",
                StorageFormat.toHtml("<p><ac:structured-macro ac:name=\"x\"/></p>", call -> "<script>1</script>"));
    }

    @Test
    public void theAuthorsScriptsAreRemoved() {
        assertEquals(
                "<p>a</p><a>b</a><img src=\"https://x/y.png\">",
                html("<p onclick=\"x()\">a<script>alert(1)</script></p>"
                        + "<a href=\"javascript:x()\">b</a><img src=\"https://x/y.png\" ONERROR=\"x()\"/>"
                        + "<IFRAME src=\"https://x\"></IFRAME><style>*{}</style><svg onload=\"x()\"/>"));
    }

    @Test
    public void theAuthorCannotSpeakAsAMacro() {
        assertEquals("<p>macro-0</p>", html("<p>macro-0</p>"));
    }

    @Test
    public void tablesKeepTheirShapeAndLookLikeConfluences() {
        assertEquals(
                "<div class=\"table-wrap\"><table class=\"confluenceTable\"><tbody><tr>"
                        + "<th colspan=\"2\" class=\"confluenceTh\">a</th><td rowspan=\"3\" class=\"confluenceTd\">b<br>c</td>"
                        + "</tr></tbody></table></div>",
                html("<table><tbody><tr><th colspan=\"2\">a</th><td rowspan=\"3\">b<br/>c</td></tr></tbody></table>"));
    }

    @Test
    public void layoutsBecomeColumns() {
        assertEquals(
                "<div class=\"columnLayout two_equal\"><div class=\"cell\"><p>a</p></div><div class=\"cell\">[x:]</div></div>",
                html(
                        "<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell><p>a</p></ac:layout-cell>"
                                + "<ac:layout-cell><ac:structured-macro ac:name=\"x\"/></ac:layout-cell></ac:layout-section></ac:layout>"));
    }
}
