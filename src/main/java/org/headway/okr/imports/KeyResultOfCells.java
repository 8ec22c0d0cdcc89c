package org.headway.okr.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.imported.ColumnMeaning;
import org.headway.okr.domain.imported.ImportedFirst;
import org.headway.okr.domain.imported.ImportedKeyResult;
import org.headway.okr.domain.imported.UnreadLine;
import org.headway.okr.domain.imported.UnreadLine.Reason;
import org.headway.okr.domain.text.CurrentValue;
import org.headway.okr.domain.text.NoteSign;
import org.headway.okr.domain.text.NumberText;
import org.headway.okr.domain.text.TitleAndNote;
import org.headway.okr.imports.RowCells.Said;

/** Makes a key result of its cells. What a cell says beside a number that is understood stays as words in the note. */
final class KeyResultOfCells {

    private final RowCells cells;
    private final Locale locale;
    private final List<Said> notes;

    private KeyResultOfCells(RowCells cells, Locale locale) {
        this.cells = cells;
        this.locale = locale;
        this.notes = new ArrayList<>(cells.notes());
    }

    static ImportedKeyResult of(RowCells cells, Locale locale, Consumer<UnreadLine> unread) {
        return new KeyResultOfCells(cells, locale).read(unread);
    }

    private ImportedKeyResult read(Consumer<UnreadLine> unread) {
        Optional<NoteSign> sign = NoteSign.in(cells.title());
        String title = sign.map(
                        found -> cells.title().substring(0, found.start()).strip())
                .orElse(cells.title());
        sign.ifPresent(found ->
                notes.add(0, new Said("", cells.title().substring(found.end()).strip())));
        CellMeasure measure = CellMeasure.read(
                TitleAndNote.fit(title, "", KeyResult.TITLE_LIMIT).title(),
                number(ColumnMeaning.FROM),
                number(ColumnMeaning.TO),
                locale);
        keepUnless(measure.usesFrom() && isShort(ColumnMeaning.FROM), ColumnMeaning.FROM);
        keepUnless(measure.usesTo() && isShort(ColumnMeaning.TO), ColumnMeaning.TO);
        Optional<BigDecimal> now = now(measure.text().measure()).or(measure.text()::now);
        Optional<Confidence> confidence = ConfidenceText.read(number(ColumnMeaning.CONFIDENCE), locale);
        keepUnless(confidence.isPresent(), ColumnMeaning.CONFIDENCE);
        String next = text(ColumnMeaning.NEXT_STEP);
        boolean fits = next.length() <= CheckIn.NEXT_STEP_LIMIT;
        keepUnless(fits, ColumnMeaning.NEXT_STEP);
        TitleAndNote fitted = fit(title);
        cells.unread().forEach(unread);
        if (!fitted.rest().isEmpty()) {
            unread.accept(new UnreadLine(cells.line(), fitted.rest(), Reason.TOO_LONG));
        }
        return new ImportedKeyResult(
                cells.line(),
                fitted.title(),
                measure.text().measure(),
                measure.text().reading(),
                measure.text().target(),
                cells.champion(),
                new ImportedFirst(now, confidence, fitted.note(), fits ? next : ""));
    }

    private TitleAndNote fit(String title) {
        boolean several = notes.size() > 1;
        String note = notes.stream()
                .map(said -> several ? said.withHead() : said.text())
                .collect(Collectors.joining("\n"));
        return TitleAndNote.fit(title, note, KeyResult.TITLE_LIMIT, CheckIn.ANSWER_LIMIT);
    }

    /** Where it stands; whether a milestone is done may stand in the status too. */
    private Optional<BigDecimal> now(Measure measure) {
        String words = number(ColumnMeaning.NOW);
        Optional<BigDecimal> now = CurrentValue.in(words, measure, locale);
        boolean isNumber = NumberText.read(words, locale).isPresent();
        keepUnless(now.isPresent() && (isNumber || measure instanceof Measure.Milestone), ColumnMeaning.NOW);
        boolean yesOrNo = measure instanceof Measure.Milestone;
        return now.or(() -> yesOrNo ? CurrentValue.in(text(ColumnMeaning.STATUS), measure, locale) : Optional.empty());
    }

    private void keepUnless(boolean used, ColumnMeaning meaning) {
        Said said = cells.of(meaning);
        if (!used && !said.text().isEmpty()) {
            notes.add(said.head().isEmpty() ? said : new Said("", said.withHead()));
        }
    }

    /** The words of a meaning that should say a number; nobody writes one longer than a title. */
    private String number(ColumnMeaning meaning) {
        return isShort(meaning) ? text(meaning) : "";
    }

    private boolean isShort(ColumnMeaning meaning) {
        return text(meaning).length() <= KeyResult.TITLE_LIMIT;
    }

    /** The words of a meaning on one line. */
    private String text(ColumnMeaning meaning) {
        return cells.of(meaning).text().replaceAll("\\s*\\n\\s*", " ").strip();
    }
}
