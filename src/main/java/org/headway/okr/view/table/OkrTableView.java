package org.headway.okr.view.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.table.TableQuestion;
import org.headway.okr.view.Labels;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;

/**
 * An OKR table as one reader sees it.
 *
 * @param name what the table is of: the team where there is one, else empty
 * @param area key of the only area; empty where there are several
 * @param when where in the cycle we are
 * @param several whether the areas need headings
 * @param question what was asked, as the query of an address, to ask it again
 * @param cycles the names of those that can be looked at
 * @param sponsored whether it is of what somebody sponsors: there it shows what changed instead of an agenda
 * @param counts how much of it there is; only on a sponsor's own page
 * @param open whether objectives are open of which the reader said nothing
 * @param strips what has to be said above it
 * @param filtered whether it is asked for what is somebody's
 * @param onlyHealth whether it is asked to show nothing else
 * @param firstRun what stands where there is nothing yet; its button brings in a list at any time
 */
public record OkrTableView(
        String name,
        String area,
        String cycle,
        String when,
        List<SectionView> sections,
        boolean several,
        boolean sponsored,
        String counts,
        boolean open,
        Folding folding,
        String question,
        List<String> cycles,
        List<StripView> strips,
        boolean filtered,
        boolean onlyHealth,
        FirstRunView firstRun) {

    private static final int SEEN_AT_ONCE = 25;

    public OkrTableView {
        cycles = List.copyOf(cycles);
        strips = List.copyOf(strips);
        sections = List.copyOf(sections);
    }

    /** For whoever asks again: what their browser remembers, a script puts back. */
    public static OkrTableView of(OkrTable table, Words words, TableParameters asked) {
        return of(table, words, asked, Folding.NONE);
    }

    public static OkrTableView of(OkrTable table, Words words, TableParameters asked, Folding folding) {
        List<OkrTable.Section> filled = table.sections().stream()
                .filter(section -> !section.isEmpty() || section.noOkrs().isPresent())
                .toList();
        List<Cycle> cycles =
                filled.stream().map(OkrTable.Section::cycle).distinct().toList();
        Optional<Cycle> oneCycle = cycles.size() == 1 ? Optional.of(cycles.get(0)) : Optional.empty();
        return new OkrTableView(
                Headline.of(table, filled, asked, words),
                filled.size() == 1 ? filled.get(0).area().key().value() : "",
                oneCycle.map(Cycle::label)
                        .orElse(filled.isEmpty() ? table.home().cycle().label() : ""),
                oneCycle.map(cycle ->
                                Viewing.of(filled.get(0), table.today(), words).when())
                        .orElse(""),
                filled.stream()
                        .map(section -> SectionView.of(section, table, oneCycle.isEmpty(), words))
                        .toList(),
                filled.size() > 1 || asked.choices().whose() != TableChoices.Whose.EVERYBODYS,
                asked.choices().whose() == TableChoices.Whose.SPONSORS,
                asked.isMine() ? Headline.counts(table, words) : "",
                asked.choices().opens(table.size()),
                folding,
                asked.query(),
                table.cycles().stream().map(Cycle::label).toList(),
                Strips.of(table, asked, words),
                asked.isFiltered(),
                asked.show() == TableQuestion.Show.HEALTH,
                FirstRunView.of(table.home(), table.today(), words));
    }

    /** Whether anything is said: else it is the invitation to begin. */
    public boolean isBegun() {
        return !sections.isEmpty();
    }

    /** Whether there are key results: without them the columns have nothing to say. */
    public boolean hasRows() {
        return rows() > 0;
    }

    /** Whether the key results of an objective show at first. */
    public boolean opens(String objective) {
        return folding.opens(objective, open);
    }

    /** Whether somebody would have to look for a key result. */
    public boolean isLong() {
        return rows() > SEEN_AT_ONCE;
    }

    private int rows() {
        return sections.stream()
                .flatMap(section -> section.objectives().stream())
                .mapToInt(objective ->
                        objective.rows().size() + objective.closedRows().size())
                .sum();
    }

    /** Whether all it shows is closed: then its columns say so, else each closed area has a header of its own. */
    public boolean isClosed() {
        return !sections.isEmpty() && sections.stream().allMatch(SectionView::closed);
    }

    /** Whether its columns have a score, where they say what is closed. */
    public boolean scored() {
        return sections.stream().anyMatch(SectionView::scored);
    }

    /** Whether this reader may open one of its cycles again. */
    public boolean mayReopen() {
        return sections.stream().anyMatch(section -> section.end().mayReopen());
    }

    /** What can be done about the end of the cycle, where there is one area. */
    public CycleEndView end() {
        return sections.size() == 1 && !several ? sections.get(0).end() : CycleEndView.none();
    }

    /** Whether this reader may do something with any of its objectives. */
    public boolean hasMenu() {
        return sections.stream()
                .flatMap(section -> section.objectives().stream())
                .anyMatch(objective -> !objective.may().isEmpty());
    }

    public String render(Templates templates, Words words) {
        String nothing = onlyHealth ? "ui/health/none.vm" : "ui/first-run/first-run.vm";
        String template = isBegun() ? "ui/okr-table/okr-table.vm" : nothing;
        return templates.render(template, Map.of("table", this, "label", new Labels(words)));
    }
}
