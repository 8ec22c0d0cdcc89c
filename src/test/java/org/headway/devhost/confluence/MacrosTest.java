package org.headway.devhost.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.macro.MacroExecutionException;
import org.junit.Test;

public class MacrosTest {
    private final FakeHost host = new FakeHost();

    private String html(String storage) {
        return new Macros(host::macro).html(storage, new RenderingContext("SHOP", "pdf"));
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
}
