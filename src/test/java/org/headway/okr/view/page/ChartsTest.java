package org.headway.okr.view.page;

import static org.headway.okr.view.AddressCases.past;
import static org.headway.okr.view.AddressCases.told;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.headway.okr.domain.Measure;
import org.headway.okr.service.checkin.KeyResultHistory;
import org.headway.okr.view.AddressCases;
import org.headway.okr.view.BundleWords;
import org.headway.okr.view.OnlyRow;
import org.headway.okr.view.Tables;
import org.headway.okr.view.Viewing;
import org.junit.Test;

public class ChartsTest {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

    private static List<ChartView> charts(KeyResultHistory past) {
        OnlyRow only = OnlyRow.of(past.row());
        Viewing viewing = Viewing.of(only.section(), Tables.TODAY, new BundleWords(Locale.ENGLISH));
        return Charts.of(past, only.keyResult(), viewing);
    }

    private static KeyResultHistory metric(AddressCases.Told... log) {
        return past("Trials", Tables.metric("0", "100", "%"), log);
    }

    @Test
    public void nothingIsDrawnOfNothing() {
        assertEquals(List.of(), charts(metric()));
    }

    @Test
    public void oneCheckInIsADotWithoutALine() {
        ChartView values = charts(metric(told(50, "50", 5, "", "", ""))).get(0);
        assertEquals("", values.line());
        assertEquals("M60 60h0", values.dots());
    }

    @Test
    public void theLineLeadsFromDayToDay() {
        ChartView values = charts(metric(told(50, "0", 5, "", "", ""), told(-41, "100", 5, "", "", "")))
                .get(0);
        assertEquals("M60 112 L426 8", values.line());
        assertEquals(values.line(), values.pace());
    }

    @Test
    public void whatWasKnownBeforeTheCycleStandsOnItsFirstDay() {
        ChartView values = charts(metric(
                        told(90, "0", 5, "", "", ""), told(80, "50", 5, "", "", ""), told(-41, "100", 5, "", "", "")))
                .get(0);
        assertEquals("M60 60 L426 8", values.line());
    }

    @Test
    public void everyPointLiesOnTheDrawingWhateverTheValue() {
        for (String value : new String[] {"-1e39", "1e39", "0.0000000001", "100", "-3"}) {
            ChartView values = charts(metric(told(9, value, 5, "", "", ""), told(3, "7", 0, "", "", "")))
                    .get(0);
            for (String path : new String[] {values.line(), values.pace()}) {
                assertTrue(
                        path,
                        NUMBER.matcher(path)
                                .results()
                                .allMatch(number -> Double.parseDouble(number.group()) >= 0
                                        && Double.parseDouble(number.group()) <= 432));
            }
        }
    }

    @Test
    public void aLabelIsNotWrittenOverAnother() {
        ChartView values = charts(metric(told(3, "100000", 5, "", "", ""))).get(0);
        assertEquals(
                List.of("100 %", ""),
                values.rules().stream().map(ChartView.RuleView::label).toList());
    }

    @Test
    public void aMilestoneHasAChartOfItsConfidenceOnly() {
        List<ChartView> charts = charts(past("Audit", new Measure.Milestone(), told(3, "1", 5, "", "", "")));
        assertEquals(List.of("Confidence"), charts.stream().map(ChartView::name).toList());
    }

    @Test
    public void aChartIsSaidInOneSentence() {
        List<ChartView> charts = charts(metric(told(9, "40", 9, "", "", ""), told(3, "30", 4, "", "", "")));
        assertEquals(
                "Value on 2 days, 11 Nov to 17 Nov: first 40 %, last 30 %, lowest 30 %, highest 40 %",
                charts.get(0).said());
        assertEquals(
                "Confidence on 2 days, 11 Nov to 17 Nov: first 9, last 4, lowest 4, highest 9",
                charts.get(1).said());
    }
}
