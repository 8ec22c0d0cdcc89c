package org.headway.okr.view.sheet;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.close.EndedObjective;
import org.headway.okr.domain.close.Score;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.table.Told;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.EndedWords;
import org.headway.okr.view.Title;
import org.headway.okr.view.Values;
import org.headway.okr.view.Words;
import org.headway.okr.view.standing.ScoreCell;

/** What a table shows, as a sheet: a row for each key result with its eight facts and how it ended, or for each check-in that counts. */
public record TableSheet(OkrTable table, Addresses addresses, Words words) {

    public String keyResults() {
        Csv csv = new Csv();
        csv.row(heads(
                "area",
                "cycle",
                "objective",
                "key-result",
                "key",
                "champion",
                "type",
                "from",
                "now",
                "to",
                "unit",
                "progress",
                "confidence",
                "next-step",
                "updated",
                "score",
                "score-because",
                "lesson",
                "outcome",
                "objective-outcome",
                "because",
                "address"));
        each((section, group, row) -> csv.row(keyResult(section, group, row)));
        return csv.toString();
    }

    private List<String> keyResult(OkrTable.Section section, OkrTable.Group group, OkrTable.Row row) {
        KeyResult keyResult = row.keyResult();
        Projection standing = keyResult.projection();
        return List.of(
                Csv.text(section.area().name()),
                Csv.text(section.cycle().label()),
                Csv.text(group.objective().title()),
                Csv.text(Title.of(keyResult)),
                keyResult.key().value(),
                Csv.text(table.nameOf(keyResult.champion()).orElse("")),
                words.say("okr.sheet.type." + type(keyResult.measure())),
                Csv.number(from(keyResult.measure())),
                Csv.number(standing.value()),
                Csv.number(to(keyResult.measure())),
                Csv.text(Values.unit(keyResult.measure())),
                Csv.number(keyResult.progress().map(progress -> progress.percent())),
                Csv.number(standing.confidence().map(belief -> BigDecimal.valueOf(belief.percent()))),
                Csv.text(standing.nextStep()),
                standing.day().map(LocalDate::toString).orElse(""),
                Csv.number(row.scoring().flatMap(Scoring::score).map(Score::value)),
                Csv.text(row.scoring().map(Scoring::because).orElse("")),
                Csv.text(row.scoring().map(Scoring::lesson).orElse("")),
                row.scoring()
                        .map(said -> ScoreCell.outcome(keyResult, said, words))
                        .orElse(""),
                group.ended().map(end -> EndedWords.outcome(end, words)).orElse(""),
                Csv.text(group.ended().map(EndedObjective::because).orElse("")),
                addresses.absolute(keyResult.key().value()));
    }

    /** The newest first, of each key result. */
    public String history(Told told) {
        Csv csv = new Csv();
        csv.row(heads(
                "area",
                "cycle",
                "key-result",
                "key",
                "day",
                "author",
                "now",
                "confidence",
                "got-us-here",
                "in-the-way",
                "next-step",
                "source"));
        each((section, group, row) -> told.of(row.keyResult().key())
                .forEach(entry -> csv.row(checkIn(section, row.keyResult(), entry, told))));
        if (told.more()) {
            csv.row(List.of(words.say("okr.static.more")));
        }
        return csv.toString();
    }

    private List<String> checkIn(OkrTable.Section section, KeyResult keyResult, CheckIn entry, Told told) {
        return List.of(
                Csv.text(section.area().name()),
                Csv.text(section.cycle().label()),
                Csv.text(Title.of(keyResult)),
                keyResult.key().value(),
                entry.day().toString(),
                Csv.text(told.names().getOrDefault(entry.author().userKey(), "")),
                Csv.number(entry.value()),
                Csv.number(entry.confidence().map(belief -> BigDecimal.valueOf(belief.percent()))),
                Csv.text(entry.whatGotUsHere()),
                Csv.text(entry.inTheWay()),
                Csv.text(entry.nextStep()),
                words.say("okr.source." + entry.source().name().toLowerCase(Locale.ROOT)));
    }

    private interface Row {
        void of(OkrTable.Section section, OkrTable.Group group, OkrTable.Row one);
    }

    private void each(Row row) {
        for (OkrTable.Section section : table.sections()) {
            for (OkrTable.Group group : section.groups()) {
                group.rows().forEach(one -> row.of(section, group, one));
            }
        }
    }

    private List<String> heads(String... names) {
        return Stream.of(names).map(name -> words.say("okr.sheet." + name)).toList();
    }

    private static String type(Measure measure) {
        return measure.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static Optional<BigDecimal> from(Measure measure) {
        return measure instanceof Measure.Metric metric ? Optional.of(metric.from()) : Optional.empty();
    }

    private static Optional<BigDecimal> to(Measure measure) {
        if (measure instanceof Measure.Metric metric) {
            return Optional.of(metric.to());
        }
        return measure instanceof Measure.Threshold threshold ? Optional.of(threshold.bound()) : Optional.empty();
    }

    /** Of letters that every file system takes: {@code okrs-checkout-2026-10-03.csv}. */
    public String fileName(boolean history) {
        String name = table.home().team() + "-" + table.today() + (history ? "-history" : "");
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
        return "okrs-" + plain.substring(Math.max(0, plain.length() - 80)) + ".csv";
    }
}
