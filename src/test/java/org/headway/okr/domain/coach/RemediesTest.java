package org.headway.okr.domain.coach;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.text.MeasureText;
import org.junit.Test;

/** A fix does what it says, and the question is answered by it. */
public class RemediesTest {

    private static List<DraftKeyResult> mended(String title, Fix expected) {
        return mended(DraftKeyResult.of(title), expected);
    }

    private static List<DraftKeyResult> mended(DraftKeyResult keyResult, Fix expected) {
        Draft draft = draft(List.of(keyResult));
        Hint hint = new Coach(Set.of(), Locale.ENGLISH).ask(draft).shown().get(0);
        assertEquals(Optional.of(expected), hint.fix());
        List<DraftKeyResult> lines = new Remedies(Locale.ENGLISH).of(expected, keyResult);
        assertTrue(new Coach(Set.of(), Locale.ENGLISH)
                .ask(draft(lines)).shown().stream().noneMatch(again -> again.question() == hint.question()));
        return lines;
    }

    private static Draft draft(List<DraftKeyResult> keyResults) {
        return new Draft("Nobody waits", "", true, keyResults, 1, Limits.usual());
    }

    private static List<String> titles(List<DraftKeyResult> lines) {
        return lines.stream().map(DraftKeyResult::title).toList();
    }

    @Test
    public void swapTurnsTheNumbersInTheWords() {
        assertEquals(List.of("Reduce churn from 5 % to 3 %"), titles(mended("Reduce churn from 3 % to 5 %", Fix.SWAP)));
        assertEquals(
                List.of("Kündigungsquote von 5 % auf 3 % senken"),
                titles(mended("Kündigungsquote von 3 % auf 5 % senken", Fix.SWAP)));
    }

    @Test
    public void swapTurnsTheNumbersThatWereChosen() {
        Measure chosen = new Measure.Metric(new BigDecimal("3"), new BigDecimal("5"), "%");
        DraftKeyResult keyResult = new DraftKeyResult("Reduce the churn we see", Optional.of(chosen), false);
        DraftKeyResult turned = mended(keyResult, Fix.SWAP).get(0);
        assertEquals(keyResult.title(), turned.title());
        assertEquals(Optional.of(new Measure.Metric(new BigDecimal("5"), new BigDecimal("3"), "%")), turned.chosen());
    }

    @Test
    public void splitMakesTwoLines() {
        assertEquals(
                List.of("Close 2 deals", "Get 10 new logos"),
                titles(mended("Close 2 deals and get 10 new logos", Fix.SPLIT)));
    }

    @Test
    public void fromZeroKeepsTheWordsAndTheUnit() {
        DraftKeyResult line =
                mended("Win 12 new customers in Spain", Fix.FROM_ZERO).get(0);
        assertEquals("Win 12 new customers in Spain", line.title());
        Measure.Metric metric = (Measure.Metric) line.chosen().orElseThrow();
        assertEquals(BigDecimal.ZERO, metric.from());
        assertEquals(new BigDecimal("12"), metric.to());
    }

    @Test
    public void todaysNumberIsFoundFirst() {
        for (String title : List.of("Increase sign-ups by 25 %", "70 % of trials convert")) {
            DraftKeyResult line = mended(title, Fix.BASELINE).get(0);
            assertEquals(title, line.title());
            assertTrue(line.chosen().orElseThrow() instanceof Measure.Baseline);
        }
        assertEquals(
                "%",
                ((Measure.Baseline) mended("70 % of trials convert", Fix.BASELINE)
                                .get(0)
                                .chosen()
                                .orElseThrow())
                        .unit());
        assertTrue(MeasureText.read("70 % of trials convert", Locale.ENGLISH).measure() instanceof Measure.Baseline);
    }
}
