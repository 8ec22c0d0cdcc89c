package it.browser;

import static org.junit.Assert.assertEquals;

import java.util.List;

/** That nothing moved since the page came. */
record Stillness(Tab tab) {
    /** What is less than a thousandth is a row that was painted while the rest of its HTML was still arriving. */
    private static final String MOVED =
            """
            const shifts = [];
            new PerformanceObserver(list => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => answer(shifts.filter(entry => entry.value >= 0.001).map(entry =>
                entry.value + ' ' + entry.sources.map(source => source.node?.parentElement?.innerHTML))), 300);
            """;

    void holds() {
        assertEquals(List.of(), tab.later(MOVED));
    }
}
