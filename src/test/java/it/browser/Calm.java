package it.browser;

import static org.junit.Assert.assertEquals;

import java.util.List;

/** That typed text ran nowhere and became no markup in what we show. */
record Calm(Tab tab) {
    private static final String HEARD = "window.__hit = []; window.alert = words => window.__hit.push(String(words));";
    private static final String INJECTED =
            """
            const widgets = document.querySelectorAll('.okr');
            const handlers = element => Array.from(element.attributes).some(attribute => attribute.name.startsWith('on'));
            return Array.from(widgets).flatMap(widget => Array.from(widget.querySelectorAll('*')))
                .filter(element => element.matches('script, img, iframe, object, embed, style, link, svg[onload]')
                    || element.matches('[href]:not([href*="/plugins/servlet/headway/"]), [src], [srcdoc]') || handlers(element))
                .map(element => element.outerHTML);
            """;

    /** From the next page on. */
    static Calm in(Tab tab) {
        tab.devTools("Page.enable");
        tab.devTools("Page.addScriptToEvaluateOnNewDocument", "source", HEARD);
        return new Calm(tab);
    }

    void holds() {
        assertEquals(List.of(), tab.script(INJECTED));
        assertEquals(List.of(), tab.script("return window.__hit"));
    }
}
