package org.headway.okr.domain.coach;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.Test;

/** {@code coach.csv}, row by row. */
public class AcceptanceTest {

    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();

    @Test
    public void everyRowHolds() throws IOException {
        List<CSVRecord> rows = CSV.parse(Files.newBufferedReader(Path.of("src/test/resources/acceptance/coach.csv")))
                .getRecords();
        assertEquals(34, rows.size());
        for (CSVRecord row : rows) {
            int expected = row.get("question").equals("none") ? 0 : Integer.parseInt(row.get("question"));
            assertEquals(row.toString(), expected, asked(row));
        }
    }

    private static int asked(CSVRecord row) {
        Locale locale = Locale.forLanguageTag(row.get("language"));
        return switch (row.get("kind")) {
            case "key result" -> Asking.ofKeyResult(row.get("text"), locale);
            case "objective" -> Asking.ofObjective(row.get("text"), locale);
            default -> Asking.ofNextStep(row.get("text"));
        };
    }
}
