package org.headway.okr.testing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The shape of a real programme, measured once and kept beside the repository. */
final class SampledLoad {

    private SampledLoad() {}

    static LoadShape in(Path samples) {
        Map<String, List<LoadShape.Entry>> entries = records(samples.resolve("load-shape-check-ins.csv")).stream()
                .collect(groupingBy(row -> row.get("key_result"), mapping(SampledLoad::entry, toList())));
        List<LoadShape.Row> rows = records(samples.resolve("load-shape-key-results.csv")).stream()
                .map(row -> row(row, entries.getOrDefault(row.get("key_result"), List.of())))
                .toList();
        return new LoadShape("samples", rows);
    }

    private static LoadShape.Row row(CSVRecord row, List<LoadShape.Entry> entries) {
        return new LoadShape.Row(
                number(row, "cycle"),
                number(row, "team"),
                number(row, "objective"),
                number(row, "objective_title_length"),
                number(row, "key_result_title_length"),
                row.get("type").equals("metric"),
                entries);
    }

    private static LoadShape.Entry entry(CSVRecord row) {
        return new LoadShape.Entry(
                number(row, "day"),
                Optional.of(row.get("value")).filter(value -> !value.isEmpty()),
                number(row, "confidence_0_10"),
                number(row, "comment_length"),
                number(row, "next_steps_length"));
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static List<CSVRecord> records(Path file) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .build();
        try (CSVParser parser = CSVParser.parse(Files.readString(file, StandardCharsets.UTF_8), format)) {
            return parser.getRecords();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
