package it.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

/** Takes pictures of a tab, into PNG files of a folder. */
record Camera(Tab tab, Path folder) {
    private static final int MARGIN = 16;

    /** What two elements span, and a little around it. */
    void take(String name, String one, String other) throws IOException {
        double left = Math.max(0, Math.min(edge(one, "left"), edge(other, "left")) - MARGIN);
        double top = Math.max(0, Math.min(edge(one, "top"), edge(other, "top")) - MARGIN);
        double right = Math.min(edge("html", "right"), Math.max(edge(one, "right"), edge(other, "right")) + MARGIN);
        double bottom = Math.min(end(), Math.max(edge(one, "bottom"), edge(other, "bottom")) + MARGIN);
        Map<String, Double> part =
                Map.of("x", left, "y", top, "width", right - left, "height", bottom - top, "scale", 1.0);
        write(
                name,
                tab.devTools("Page.captureScreenshot", "format", "png", "captureBeyondViewport", true, "clip", part));
    }

    /** Of the page, or of the window where that is higher. */
    private double end() {
        Object pixels = tab.script("return Math.max(window.innerHeight, document.documentElement.scrollHeight)");
        return ((Number) pixels).doubleValue();
    }

    private double edge(String css, String side) {
        Object pixels = tab.script(
                "return document.querySelector(arguments[0]).getBoundingClientRect()[arguments[1]]", css, side);
        return Math.ceil(((Number) pixels).doubleValue());
    }

    private void write(String name, Map<String, Object> picture) throws IOException {
        Files.write(folder.resolve(name + ".png"), Base64.getDecoder().decode((String) picture.get("data")));
    }
}
