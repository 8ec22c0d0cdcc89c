package org.headway.okr.view;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.AlignedTo;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.programme.ConfidenceScale;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.checkin.KeyResultHistory;
import org.headway.okr.view.line.LozengeView;
import org.headway.okr.view.page.KeyResultPageView;
import org.headway.okr.view.page.NoPageView;
import org.headway.okr.view.page.ObjectivePageView;

/** The pages of key results and objectives, and the lozenge in a sentence, in every case that has a golden file. */
public record AddressWidgets(Templates templates) {

    public static final Addresses ADDRESSES = new Addresses() {
        @Override
        public String of(String key) {
            return "/confluence/plugins/servlet/headway/" + key;
        }

        @Override
        public String absolute(String key) {
            return "https://wiki.example" + of(key);
        }

        @Override
        public String ofTable(Container project) {
            return "https://jira.example/plugins/servlet/headway-project/" + project.key();
        }

        @Override
        public String ofContainer(Container container) {
            return "/confluence/display/" + container.key();
        }
    };

    static final Optional<AlignedTo> ALIGNED =
            Optional.of(new AlignedTo(new ObjectiveKey("COMP-O1"), "Half of all new shops open in a second country"));

    private static final Words ENGLISH = new BundleWords(Locale.ENGLISH);
    private static final Words GERMAN = new BundleWords(Locale.GERMAN);

    Map<String, String> all() {
        Map<String, String> html = new LinkedHashMap<>();
        html.putAll(pages());
        html.putAll(new ReadingWidgets(templates).all());
        html.put("address/no-page", NoPageView.notAvailable(ENGLISH).render(templates));
        html.put("address/no-page-german", NoPageView.notAvailable(GERMAN).render(templates));
        html.put("address/broken", NoPageView.broken("7F3A", ENGLISH).render(templates));
        html.put("lozenge/ordinary", lozenges(Cases.ordinary(), ENGLISH));
        html.put("lozenge/german", lozenges(Cases.ordinary(), GERMAN));
        html.put("lozenge/types", lozenges(Cases.types(), ENGLISH));
        html.put("lozenge/types-german", lozenges(Cases.types(), GERMAN));
        html.put("lozenge/hard-texts", lozenges(Cases.hard(), ENGLISH));
        html.put("lozenge/hostile", lozenges(Cases.hostile(), ENGLISH));
        html.put("lozenge/not-available", LozengeView.notAvailable(templates, ENGLISH));
        html.put("lozenge/not-available-german", LozengeView.notAvailable(templates, GERMAN));
        html.put("lozenge/broken", LozengeView.broken("7F3A", templates, ENGLISH));
        return html;
    }

    /** Whole pages only. */
    public Map<String, String> pages() {
        Map<String, String> html = new LinkedHashMap<>();
        html.put("address/many-check-ins", page(AddressCases.many(), ENGLISH));
        html.put("address/german", page(AddressCases.many(), GERMAN));
        html.put("address/without-names", page(AddressCases.withoutNames(), ENGLISH));
        html.put("address/older", page(AddressCases.older(), ENGLISH));
        html.put("address/revised", page(AddressCases.revised(), ENGLISH));
        html.put("address/one-check-in", page(AddressCases.once(Tables.metric("10", "50", "%"), "30"), ENGLISH));
        html.put("address/stale", page(AddressCases.longAgo(), ENGLISH));
        html.put("address/no-check-in", page(AddressCases.never(Tables.metric("10", "50", "%")), ENGLISH));
        html.put("address/threshold", page(AddressCases.once(bound(), "99.9"), ENGLISH));
        html.put("address/milestone", page(AddressCases.once(new Measure.Milestone(), "1"), ENGLISH));
        html.put("address/milestone-german", page(AddressCases.never(new Measure.Milestone()), GERMAN));
        html.put("address/baseline", page(AddressCases.once(new Measure.Baseline("€"), "12.5"), ENGLISH));
        html.put("address/baseline-unknown", page(AddressCases.never(new Measure.Baseline("€")), ENGLISH));
        html.put("address/hostile", page(AddressCases.hostile(), ENGLISH));
        html.put("address/objective", objective(Cases.ordinary(), ENGLISH));
        html.put("address/objective-draft", objective(Cases.ownDraft(), ENGLISH));
        html.put("address/objective-german", objective(Cases.types(), GERMAN));
        html.put("address/objective-hostile", objective(Cases.hostile(), aligned(0), ENGLISH));
        html.put("address/objective-aligned", objective(Cases.ordinary(), ALIGNED, ENGLISH));
        html.put(
                "address/objective-closed",
                objective(States.closed(Cases.ordinary(), Cases.attacks().get(0)), ENGLISH));
        html.put("address/objective-empty", objective(Tables.of(Tables.objective("Nobody waits", "")), ENGLISH));
        return html;
    }

    private static Optional<Objective> next(OkrTable table) {
        return Optional.of(Tables.objective("Next", "").objective()).filter(next -> table.isClosed());
    }

    private static Measure bound() {
        return new Measure.Threshold(Measure.Comparison.AT_LEAST, new BigDecimal("99.95"), "%");
    }

    private String page(KeyResultHistory past, Words words) {
        return KeyResultPageView.of(past, Optional.empty(), ADDRESSES, words).render(templates, words);
    }

    private String objective(OkrTable table, Words words) {
        return objective(table, Optional.empty(), words);
    }

    private String objective(OkrTable table, Optional<AlignedTo> above, Words words) {
        return ObjectivePageView.of(table, next(table), above, ADDRESSES, words).render(templates, words);
    }

    /** To what is named like an attack. */
    static Optional<AlignedTo> aligned(int attack) {
        return Optional.of(
                new AlignedTo(new ObjectiveKey("COMP-O1"), Cases.attacks().get(attack)));
    }

    /** Each in a browser and, below, elsewhere. */
    private String lozenges(OkrTable table, Words words) {
        return keyResults(table)
                .map(keyResult -> LozengeView.of(keyResult, ConfidenceScale.TEN, ADDRESSES, words))
                .map(lozenge -> lozenge.render(templates) + "\n" + lozenge.renderPlain(templates) + "\n")
                .collect(Collectors.joining());
    }

    public static Stream<KeyResult> keyResults(OkrTable table) {
        return table.sections().stream()
                .flatMap(section -> section.groups().stream())
                .flatMap(group -> group.rows().stream())
                .map(OkrTable.Row::keyResult);
    }
}
