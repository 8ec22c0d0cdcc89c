package it;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables of cases beside the tests. */
public final class Table {
    private static final CSVFormat WITH_HEADER =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();

    private Table() {}

    /** The rows by column name. */
    public static List<Map<String, String>> rows(String resource) {
        try (Reader text = new InputStreamReader(Table.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            return WITH_HEADER.parse(text).stream().map(CSVRecord::toMap).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
