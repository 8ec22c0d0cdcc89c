package org.headway.okr.view.paper;

import static java.util.stream.Collectors.groupingBy;
import static org.headway.okr.view.paper.Pdf.withoutBlanks;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.table.Told;
import org.headway.okr.testing.Stores;
import org.headway.okr.view.BundleWords;
import org.headway.okr.view.Cases;
import org.headway.okr.view.Figures;
import org.headway.okr.view.Tables;
import org.headway.okr.view.VelocityTemplates;
import org.headway.okr.view.Widgets;
import org.headway.okr.view.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;

/** What is on the pages of an exported PDF. */
public class PdfTest {

    private static final int LARGEST = 148;
    private static final int SEVERAL_PAGES = 50;
    private static final int LINES_OF_A_ROW = 6;
    private static final Words ENGLISH = new BundleWords(Locale.ENGLISH);

    private final Widgets widgets = new Widgets(new VelocityTemplates());

    @Test
    public void everyKeyResultOfTheLargestCycleIsThereWithItsLatestNumbers() {
        tellsEveryKeyResult(LargestCycle.table());
    }

    @Test
    public void whatStandsBesideThemLeavesNoneOut() {
        OkrTable table = LargestCycle.besides(LargestCycle.table());
        String text = tellsEveryKeyResult(table);
        for (OkrTable.Section section : table.sections()) {
            for (JustDoIt justDoIt : section.beside().justDoIts()) {
                assertTrue(justDoIt.title(), text.contains(withoutBlanks(justDoIt.title())));
            }
        }
        assertTrue(text, text.contains("Backlog"));
    }

    private String tellsEveryKeyResult(OkrTable table) {
        List<Element> rows = Jsoup.parse(onPaper(table)).select("tbody > tr:has(> td + td)").stream()
                .filter(row -> row.childrenSize() == 5)
                .toList();
        List<KeyResult> keyResults = table.keyResults();
        assertEquals(LARGEST, keyResults.size());
        assertEquals(LARGEST, rows.size());
        String text = Pdf.inDejaVu(onPaper(table)).text();
        int from = 0;
        for (int number = 0; number < LARGEST; number++) {
            String row = withoutBlanks(rows.get(number).text());
            assertTells(row, keyResults.get(number));
            from = text.indexOf(row, from) + row.length();
            assertTrue(number + " " + row, from >= row.length());
        }
        return text;
    }

    @Test
    public void everythingThatWasSaidInTheLargestCycleIsThereWhereAllIsAskedFor() {
        Stores stores = LargestCycle.stored();
        OkrTable table = LargestCycle.table(stores);
        List<CheckIn> said = table.keyResults().stream()
                .flatMap(keyResult -> stores.checkIns().log(keyResult.key()).stream())
                .toList();
        Told told = new Told(said.stream().collect(groupingBy(CheckIn::keyResult)), false, Map.of());
        String text = Pdf.inDejaVu(widgets.onPaper(table, told, ENGLISH)).text();
        assertTrue(said.size() > LARGEST);
        for (CheckIn entry : said) {
            for (String answer : List.of(entry.whatGotUsHere(), entry.inTheWay(), entry.nextStep())) {
                assertTrue(answer, text.contains(withoutBlanks(answer)));
            }
        }
    }

    @Test
    public void noPageEndsWithAnObjectiveAndEachBeginsWithTheNamesOfTheColumns() {
        String html = onPaper(Tables.large(SEVERAL_PAGES));
        for (int lines = 0; lines < LINES_OF_A_ROW; lines++) {
            List<String> pages =
                    Pdf.inDejaVu("<p>Before</p>".repeat(lines) + html).pages();
            assertTrue(pages.size() > 5);
            for (int after = 1; after < pages.size(); after++) {
                String end = pages.get(after - 1);
                assertFalse(end, end.endsWith("Keller"));
                String begin = pages.get(after);
                assertTrue(begin, begin.startsWith("KeyresultProgressConfidenceNextstepUpdated"));
            }
        }
    }

    @Test
    public void nothingThatCountsIsLostInAFontWithoutSigns() {
        String text = Pdf.inHelvetica(onPaper(Cases.ordinary()) + onPaper(Cases.types()))
                .text();
        for (String told : List.of("-31 %", "6 of 10, medium, down 3", "at least 99.95 %", "from 0.31 to €0.2")) {
            assertTrue(told, text.contains(withoutBlanks(told)));
        }
    }

    private static void assertTells(String row, KeyResult keyResult) {
        Projection projection = keyResult.projection();
        assertTrue(row, row.startsWith(withoutBlanks(keyResult.title() + now(keyResult))));
        assertTrue(row, row.contains(withoutBlanks(projection.nextStep())));
        projection.confidence().ifPresent(it -> assertTrue(row, row.contains(it.outOfTen() + "of10,")));
        assertTrue(
                row,
                row.endsWith(projection.day().map(day -> "" + day.getYear()).orElse("notyet")));
    }

    private static String now(KeyResult keyResult) {
        Optional<BigDecimal> value = keyResult.projection().value();
        if (keyResult.measure() instanceof Measure.Metric metric) {
            return value.map(number -> Figures.onPaper(Locale.ENGLISH).exact(number, metric.unit()))
                    .orElse("–");
        }
        return value.map(BigDecimal::signum).orElse(0) > 0 ? "Done" : "Not done";
    }

    private String onPaper(OkrTable table) {
        return widgets.onPaper(table, ENGLISH);
    }
}
