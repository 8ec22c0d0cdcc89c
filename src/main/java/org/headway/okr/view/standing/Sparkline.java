package org.headway.okr.view.standing;

import java.util.List;
import org.headway.okr.domain.Confidence;

/** The last dozen confidences as a line of 56 × 16. */
final class Sparkline {

    private static final int WIDTH = 55;
    private static final int BOTTOM = 15;
    private static final int HEIGHT = 14;

    private Sparkline() {}

    /** The path of the line; empty for fewer than three, which tell no story. */
    static String of(List<Confidence> trend) {
        if (trend.size() < 3) {
            return "";
        }
        StringBuilder path = new StringBuilder("M");
        for (int point = 0; point < trend.size(); point++) {
            int x = point * WIDTH / (trend.size() - 1);
            int y = BOTTOM - trend.get(point).percent() * HEIGHT / 100;
            path.append(point == 0 ? "" : " ").append(x).append(' ').append(y);
        }
        return path.toString();
    }
}
