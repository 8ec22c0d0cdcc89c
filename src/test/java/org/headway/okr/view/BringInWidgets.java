package org.headway.okr.view;

import static org.headway.okr.testing.Fixtures.Q3;
import static org.headway.okr.testing.Fixtures.Q4;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.imported.ImportedChampion;
import org.headway.okr.domain.imported.ImportedKeyResult;
import org.headway.okr.domain.imported.ImportedOkrs;
import org.headway.okr.domain.programme.Milestones;
import org.headway.okr.imports.Cell;
import org.headway.okr.imports.PageTable;
import org.headway.okr.imports.Pasted;
import org.headway.okr.imports.Tables;
import org.headway.okr.service.bringin.BringInPlace;
import org.headway.okr.service.bringin.BringInPreview;
import org.headway.okr.view.bringin.BringInView;

/** The preview of what would be brought in, in every case that has a golden file. */
record BringInWidgets(Templates templates) {

    private static final Words ENGLISH = new BundleWords(Locale.ENGLISH);
    private static final Words GERMAN = new BundleWords(Locale.GERMAN);

    private static final String TABLE =
            """
            | Objectives | KR | Owner | From | Now | Target | Confidence | Status | Next | Links |
            |---|---|---|---|---|---|---|---|---|---|
            | New customers love their first week | Trials that pay | Ana Ruiz | 52 % | 61 % | 70 % | 6/10 | autofill is live | Ship it | x |
            | | Sign-ups | Jane & team | | | 500 | | | | |
            | | Steps to sign up | Ana Ruiz | | | 4 | | | | |
            | | The audit is <b>passed</b> | | | | | | Done | | |
            | | Uptime stays above 99.95 % | | | | | | | | |
            | | Double the orders | | | | | | | | |
            | | | | | | | | Thanks to all | | |
            """;

    private static final String LIST =
            """
            # OKRs of 2026
            ## Checkout
            - Objective: Nobody thinks about paying
              - Refunds within a day: from 40 % to 95 % => 61 %, see Friday
            ---
            """;

    Map<String, String> all() {
        Map<String, String> html = new LinkedHashMap<>();
        html.put("bring-in/table", preview(pasted(TABLE).starting(Map.of(5, BigDecimal.ZERO)), true, ENGLISH));
        html.put("bring-in/table-german", preview(pasted(TABLE), true, GERMAN));
        html.put("bring-in/measured-german", preview(pasted(TABLE), Milestones.NO, GERMAN));
        html.put("bring-in/list", preview(pasted(LIST), false, ENGLISH));
        html.put("bring-in/nothing", preview(pasted("Lunch is at twelve."), false, ENGLISH));
        html.put("bring-in/hostile", preview(hostile(), true, ENGLISH));
        return html;
    }

    private static ImportedOkrs pasted(String text) {
        return Pasted.read(text, List.of(), Locale.ENGLISH);
    }

    /** Each attack as a head, and in each place of a row. */
    private static ImportedOkrs hostile() {
        List<PageTable> tables = new ArrayList<>();
        int line = 1;
        for (String attack : Cases.attacks()) {
            List<String> heads = List.of("Objective", "Key result", "Owner", "Status", "Next step", attack);
            List<String> row = List.of(attack, attack, attack, attack, attack, attack);
            List<String> lost = List.of("", "", "", attack, "", "");
            tables.add(new PageTable(attack, line, List.of(cells(heads), cells(row), cells(lost))));
            line += 3;
        }
        return Tables.read(tables, List.of(), Locale.ENGLISH);
    }

    private static List<Cell> cells(List<String> texts) {
        return texts.stream().map(Cell::of).toList();
    }

    private String preview(ImportedOkrs okrs, boolean ofPage, Words words) {
        return preview(okrs, ofPage, Set.of(), words);
    }

    /** Of a page whose team agreed so. */
    private String preview(ImportedOkrs okrs, Milestones agreed, Words words) {
        Set<ImportedKeyResult> refused = okrs.allKeyResults()
                .filter(one -> agreed == Milestones.NO && one.measure() instanceof Measure.Milestone)
                .collect(Collectors.toSet());
        return preview(okrs, true, refused, words);
    }

    /** As Ana Ruiz is a user, and what keeps up is there already, with other numbers. */
    private String preview(ImportedOkrs okrs, boolean ofPage, Set<ImportedKeyResult> refused, Words words) {
        Map<ImportedChampion, String> users = okrs.champions()
                .filter(champion -> champion.words().equals("Ana Ruiz"))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), champion -> "Ana Ruiz"));
        var here = okrs.allKeyResults()
                .filter(keyResult -> keyResult.title().startsWith("Uptime"))
                .collect(Collectors.toMap(Function.identity(), keyResult -> Cases.TRIALS));
        boolean hasBegun = ofPage; // A list of these is of a cycle to come.
        BringInPlace place = new BringInPlace("Checkout", List.of("Checkout", "Search"), Q4, List.of(Q3, Q4), hasBegun);
        return BringInView.of(new BringInPreview(place, okrs, here, users, refused), ofPage, words)
                .render(templates, words);
    }
}
