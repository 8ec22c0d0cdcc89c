package org.headway.okr.view;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.AlignedTo;
import org.headway.okr.domain.Measure;
import org.headway.okr.service.checkin.KeyResultHistory;
import org.headway.okr.view.details.KeyResultDetailsView;
import org.headway.okr.view.form.CheckInFormView;
import org.headway.okr.view.page.KeyResultPageView;

/** The drawer, the opened row and the form of a correction, in every case that has a golden file. */
record ReadingWidgets(Templates templates) {

    private static final Words ENGLISH = new BundleWords(Locale.ENGLISH);
    private static final Words GERMAN = new BundleWords(Locale.GERMAN);

    Map<String, String> all() {
        Map<String, String> html = new LinkedHashMap<>();
        html.put("drawer/normal", drawer(AddressCases.many(), ENGLISH));
        html.put("drawer/revised", drawer(AddressCases.revised(), ENGLISH));
        html.put("drawer/german", drawer(AddressCases.revised(), GERMAN));
        html.put("drawer/empty", drawer(AddressCases.never(Tables.metric("10", "50", "%")), ENGLISH));
        html.put("drawer/forbidden", drawer(AddressCases.withoutNames(), ENGLISH));
        html.put("drawer/stale", drawer(AddressCases.longAgo(), ENGLISH));
        html.put("drawer/hostile", drawer(AddressCases.hostile(), AddressWidgets.aligned(0), ENGLISH));
        html.put("drawer/aligned", drawer(AddressCases.many(), AddressWidgets.ALIGNED, ENGLISH));
        html.put("drawer/aligned-german", drawer(AddressCases.many(), AddressWidgets.ALIGNED, GERMAN));
        html.put("drawer/as-of", drawer(AddressCases.then(), ENGLISH));
        html.put("drawer/as-of-german", drawer(AddressCases.then(), GERMAN));
        html.put("key-result-details/as-of", details(AddressCases.then(), ENGLISH));
        html.put("drawer/long", drawer(AddressCases.daily(24), ENGLISH));
        html.putAll(closed());
        html.put("drawer/older", page(AddressCases.older()).renderHistory(templates, ENGLISH));
        html.put("key-result-details/normal", details(AddressCases.many(), ENGLISH));
        html.put("key-result-details/revised", details(AddressCases.revised(), ENGLISH));
        html.put("key-result-details/german", details(AddressCases.many(), GERMAN));
        html.put("key-result-details/empty", details(AddressCases.never(Tables.metric("10", "50", "%")), ENGLISH));
        html.put("key-result-details/forbidden", details(AddressCases.withoutNames(), ENGLISH));
        html.put("key-result-details/stale", details(AddressCases.longAgo(), ENGLISH));
        html.put("key-result-details/hostile", details(AddressCases.hostile(), ENGLISH));
        html.put("key-result-details/milestone", details(AddressCases.once(new Measure.Milestone(), "1"), ENGLISH));
        html.put("key-result-details/threshold", details(AddressCases.once(bound(), "99.9"), ENGLISH));
        html.put(
                "check-in/correction",
                CheckInFormView.correcting(AddressCases.revised(), ENGLISH).render(templates, ENGLISH));
        return html;
    }

    private Map<String, String> closed() {
        String lesson = "Ask the tax office before writing a form.";
        String attack = Cases.attacks().get(0);
        KeyResultHistory closed = AddressCases.closed(AddressCases.many(), lesson, "the tenth market came later");
        KeyResultHistory hostile = AddressCases.closed(AddressCases.hostile(), attack, attack);
        return Map.of(
                "drawer/closed", drawer(closed, ENGLISH),
                "drawer/closed-german", drawer(closed, GERMAN),
                "drawer/closed-hostile", drawer(hostile, ENGLISH),
                "key-result-details/closed", details(closed, ENGLISH),
                "key-result-details/closed-german", details(closed, GERMAN),
                "key-result-details/closed-hostile", details(hostile, ENGLISH));
    }

    private static Measure bound() {
        return new Measure.Threshold(Measure.Comparison.AT_LEAST, new BigDecimal("99.95"), "%");
    }

    private static KeyResultPageView page(KeyResultHistory past) {
        return KeyResultPageView.of(past, Optional.empty(), AddressWidgets.ADDRESSES, ENGLISH);
    }

    private String drawer(KeyResultHistory past, Words words) {
        return drawer(past, Optional.empty(), words);
    }

    private String drawer(KeyResultHistory past, Optional<AlignedTo> above, Words words) {
        return KeyResultPageView.inDrawer(past, above, AddressWidgets.ADDRESSES, words)
                .renderDrawer(templates, words);
    }

    private String details(KeyResultHistory past, Words words) {
        return KeyResultDetailsView.of(past, AddressWidgets.ADDRESSES, words).render(templates, words);
    }
}
