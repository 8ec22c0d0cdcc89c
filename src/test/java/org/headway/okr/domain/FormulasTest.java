package org.headway.okr.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.headway.okr.domain.imported.Reading;
import org.headway.okr.domain.text.MeasureText;
import org.headway.okr.domain.text.NumberText;
import org.headway.okr.domain.text.Quantity;
import org.junit.Test;

/** The worked examples of {@code formulas.csv}, row by row. */
public class FormulasTest {

    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();

    /** There is no field for a status, so nothing is derived for it (ADR 40). */
    private static final Set<String> NOT_OURS = Set.of("R12");

    @Test
    public void everyRowIsWorkedOutHereOrInTheNextTest() throws IOException {
        for (CSVRecord row : rows()) {
            String id = row.get("id");
            assertTrue(
                    id,
                    id.startsWith("P")
                            || id.equals("S5")
                            || FormulasTogetherTest.ROWS.contains(id) != NOT_OURS.contains(id));
        }
        assertEquals(26, rows().size());
    }

    @Test
    public void confidenceHasTheWordsOfThePublicExample() throws IOException {
        String[] percents = row("S5").get("inputs").split(";");
        String[] words = row("S5").get("expected").split(";");
        assertEquals(4, percents.length);
        for (int i = 0; i < percents.length; i++) {
            int percent = Integer.parseInt(percents[i].replace("%", ""));
            assertEquals(words[i], new Confidence(percent).level().name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    public void progressIsWhatPublicExamplesSay() throws IOException {
        List<CSVRecord> rows = rows().stream()
                .filter(row -> row.get("id").startsWith("P"))
                .filter(row -> row.get("expected").matches("-?[\\d.]+%|start=.*%"))
                .toList();
        assertEquals(10, rows.size());
        for (CSVRecord row : rows) {
            String percent = row.get("expected").replaceFirst(".*;", "").replace("%", "");
            assertEquals(row.toString(), new BigDecimal(percent), progress(row.get("inputs"), new BigDecimal(percent)));
        }
    }

    @Test
    public void fromToIsReadAsThePublicExampleSays() throws IOException {
        CSVRecord row = row("P16");
        Measure.Metric read = (Measure.Metric) measure(row.get("inputs"));
        assertTrue(row.get("expected").startsWith("start=" + read.from() + ";target=" + read.to()));
    }

    @Test
    public void equalStartAndTargetHasNoProgress() throws IOException {
        CSVRecord row = row("P11");
        assertEquals(
                Reading.START_IS_TARGET,
                MeasureText.read(way(row.get("inputs")), Locale.ENGLISH).reading());
        assertEquals(Optional.empty(), Progress.of(measure(row.get("inputs")), current(row.get("inputs"))));
    }

    @Test
    public void halfOfTheFeaturesIsHalfTheWay() throws IOException {
        Map<String, String> inputs = inputs(row("P13").get("inputs"));
        Quantity target = NumberText.read(inputs.get("target"), Locale.ENGLISH).orElseThrow();
        Measure metric = new Measure.Metric(BigDecimal.ZERO, target.value(), target.unit());
        BigDecimal share =
                Progress.of(metric, number(inputs, "done")).orElseThrow().share();
        assertEquals(0, share.compareTo(new BigDecimal(row("P13").get("expected"))));
    }

    @Test
    public void doneIsAllAndNotDoneIsNothing() throws IOException {
        String[] inputs = row("P14").get("inputs").split(" / ");
        String[] expected = row("P14").get("expected").split(" / ");
        for (int i = 0; i < inputs.length; i++) {
            MeasureText read = MeasureText.read("Launch", inputs[i].replace("done=", ""), Locale.ENGLISH);
            BigDecimal share =
                    Progress.of(read.measure(), read.now()).orElseThrow().share();
            assertEquals(0, share.compareTo(new BigDecimal(expected[i])));
        }
    }

    private static BigDecimal progress(String inputs, BigDecimal like) {
        BigDecimal share =
                Progress.of(measure(inputs), current(inputs)).orElseThrow().share();
        return share.movePointRight(2).setScale(like.scale(), RoundingMode.HALF_UP);
    }

    private static Measure measure(String inputs) {
        return MeasureText.read(way(inputs), Locale.ENGLISH).measure();
    }

    private static Optional<BigDecimal> current(String inputs) {
        return number(inputs(inputs), "current");
    }

    /** The inputs but for the current value. */
    private static String way(String inputs) {
        return inputs.replaceFirst("; ?current=[^;]*", "");
    }

    private static Optional<BigDecimal> number(Map<String, String> inputs, String name) {
        return NumberText.read(inputs.get(name), Locale.ENGLISH).map(Quantity::value);
    }

    private static Map<String, String> inputs(String text) {
        Map<String, String> inputs = new HashMap<>();
        for (String part : text.split("; ?")) {
            inputs.put(part.replaceFirst("=.*", ""), part.replaceFirst(".*=", ""));
        }
        return inputs;
    }

    static CSVRecord row(String id) throws IOException {
        return rows().stream()
                .filter(row -> row.get("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<CSVRecord> rows() throws IOException {
        return CSV.parse(Files.newBufferedReader(Path.of("src/test/resources/acceptance/formulas.csv")))
                .getRecords();
    }
}
