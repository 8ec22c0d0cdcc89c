package it.browser;

import static org.junit.Assert.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Rectangle;

/** Who sees no colours tells high, medium and low apart, for each has a shape of its own. */
public class SignsWithoutColourIT {
    private static final List<String> LEVELS = List.of("high", "medium", "low");
    private static final int PIXELS = 100;

    @Rule
    public final Tab tab = new Tab();

    @Test
    public void differInLight() throws IOException {
        differ("light");
    }

    @Test
    public void differInDark() throws IOException {
        differ("dark");
    }

    private void differ(String mode) throws IOException {
        new Stage(tab).table();
        tab.script("document.documentElement.dataset.colorMode = arguments[0]", mode);
        tab.script("document.documentElement.style.filter = 'grayscale(1)'");
        for (String one : LEVELS) {
            for (String other : LEVELS.subList(0, LEVELS.indexOf(one))) {
                double apart = apart(shape(one), shape(other));
                assertTrue(one + " and " + other + ": " + apart, apart > 0.15);
            }
        }
    }

    /** What of a sign is ink, whichever tone of grey the ink has. */
    private boolean[] shape(String level) throws IOException {
        Rectangle place = tab.the("td.okr-" + level + " .okr-sign").getRect();
        Map<String, Object> part = Map.of("x", place.x, "y", place.y, "width", 10, "height", 10, "scale", PIXELS / 10);
        Object data = tab.devTools(
                        "Page.captureScreenshot", "format", "png", "captureBeyondViewport", true, "clip", part)
                .get("data");
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode((String) data)));
        int[] tones = new int[PIXELS * PIXELS];
        for (int at = 0; at < tones.length; at++) {
            tones[at] = picture.getRGB(at % PIXELS, at / PIXELS) & 0xff;
        }
        // The corner of a round sign is what lies behind it.
        int ground = tones[0];
        int farthest =
                Arrays.stream(tones).map(tone -> Math.abs(tone - ground)).max().orElseThrow();
        boolean[] ink = new boolean[tones.length];
        for (int at = 0; at < tones.length; at++) {
            ink[at] = Math.abs(tones[at] - ground) * 2 > farthest;
        }
        return ink;
    }

    /** The share of the pixels that are ink in one of both only. */
    private static double apart(boolean[] one, boolean[] other) {
        int differing = 0;
        for (int at = 0; at < one.length; at++) {
            differing += one[at] == other[at] ? 0 : 1;
        }
        return (double) differing / one.length;
    }
}
