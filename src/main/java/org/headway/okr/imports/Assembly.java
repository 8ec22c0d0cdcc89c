package org.headway.okr.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.imported.ImportedArea;
import org.headway.okr.domain.imported.ImportedChampion;
import org.headway.okr.domain.imported.ImportedFirst;
import org.headway.okr.domain.imported.ImportedKeyResult;
import org.headway.okr.domain.imported.ImportedObjective;
import org.headway.okr.domain.imported.UnreadLine;
import org.headway.okr.domain.imported.UnreadLine.Reason;
import org.headway.okr.domain.text.MeasureText;
import org.headway.okr.domain.text.TitleAndNote;

/** Makes what the reader gets of what the outline found, within the limits of the domain. */
final class Assembly {

    private final Locale locale;
    private final List<UnreadLine> unread;

    /** Adds what does not fit, and headings that name no area, to these unread lines. */
    Assembly(Locale locale, List<UnreadLine> unread) {
        this.locale = locale;
        this.unread = unread;
    }

    List<ImportedArea> areas(List<Section> sections) {
        List<ImportedArea> areas = new ArrayList<>();
        for (Section section : sections) {
            if (section.isNeeded()) {
                areas.add(area(section));
            } else {
                section.heading()
                        .ifPresent(name -> unread.add(new UnreadLine(
                                name.line(), name.title(), section.isTitle() ? Reason.TITLE : Reason.NO_OBJECTIVES)));
            }
        }
        return areas;
    }

    private ImportedArea area(Section section) {
        List<ImportedObjective> objectives =
                section.objectives().stream().map(this::objective).toList();
        int line = section.heading()
                .map(Entry::line)
                .orElseGet(() -> objectives.get(0).line());
        section.heading().ifPresent(heading -> leaveOut(line, cut(heading).note(), Reason.TOO_LONG));
        return new ImportedArea(line, name(section), section.parent().flatMap(Assembly::name), objectives);
    }

    private static Optional<String> name(Section section) {
        return section.heading().map(heading -> cut(heading).title());
    }

    private static TitleAndNote cut(Entry heading) {
        return TitleAndNote.fit(heading.title(), "", Area.NAME_LIMIT);
    }

    private ImportedObjective objective(Entry entry) {
        TitleAndNote fitted = fit(entry, Objective.TITLE_LIMIT);
        List<ImportedKeyResult> keyResults =
                entry.keyResults().stream().map(this::keyResult).toList();
        leaveOut(entry.line(), fitted.note(), Reason.NOTE_OF_AN_OBJECTIVE);
        return new ImportedObjective(entry.line(), fitted.title(), keyResults);
    }

    private ImportedKeyResult keyResult(Entry entry) {
        TitleAndNote fitted = fit(entry, KeyResult.TITLE_LIMIT);
        MeasureText read = MeasureText.read(fitted.title(), fitted.note(), locale);
        return new ImportedKeyResult(
                entry.line(),
                fitted.title(),
                read.measure(),
                read.reading(),
                read.target(),
                ImportedChampion.nobody(),
                new ImportedFirst(read.now(), Optional.empty(), fitted.note(), ""));
    }

    private TitleAndNote fit(Entry entry, int limit) {
        TitleAndNote fitted = TitleAndNote.fit(entry.title(), entry.note(), limit);
        leaveOut(entry.line(), fitted.rest(), Reason.TOO_LONG);
        return fitted;
    }

    private void leaveOut(int line, String rest, Reason reason) {
        if (!rest.isEmpty()) {
            unread.add(new UnreadLine(line, rest, reason));
        }
    }
}
