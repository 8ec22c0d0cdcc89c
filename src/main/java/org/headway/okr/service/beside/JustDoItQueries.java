package org.headway.okr.service.beside;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.JustDoItKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.service.Access;
import org.headway.okr.service.Names;
import org.headway.okr.service.Reader;
import org.headway.okr.service.cycle.CycleCalendar;
import org.headway.okr.service.store.JustDoItStore;

/** Reads just-do-its, with a reader's rights. It writes nothing. */
@Named
public final class JustDoItQueries {

    private final Access access;
    private final JustDoItRights rights;
    private final Names names;
    private final JustDoItStore justDoIts;
    private final CycleCalendar calendar;

    @Inject
    public JustDoItQueries(Access access, Names names, JustDoItStore justDoIts, CycleCalendar calendar) {
        this.access = access;
        this.rights = new JustDoItRights(access);
        this.names = names;
        this.justDoIts = justDoIts;
        this.calendar = calendar;
    }

    public JustDoIt justDoIt(Reader reader, JustDoItKey key) {
        return rights.found(reader, key, () -> justDoIts.find(key));
    }

    public OpenChecklist of(Reader reader, ObjectiveKey key) {
        return open(reader, Checklist.of(access.objective(reader, key)));
    }

    /** The list of an area in a cycle; {@code cycle} is a label, or blank for the calendar's cycle. */
    public OpenChecklist of(Reader reader, AreaKey key, String cycle) {
        var area = access.area(reader, key);
        return open(reader, Checklist.of(key, calendar.written(Optional.of(area), cycle)));
    }

    /** The list that a just-do-it stands in, or stood in. */
    public OpenChecklist around(Reader reader, JustDoIt justDoIt) {
        return open(reader, justDoIt.list());
    }

    private OpenChecklist open(Reader reader, Checklist list) {
        var area = list.objective()
                .map(objective -> access.areaOf(reader, objective))
                .orElseGet(() -> access.area(reader, list.area()));
        boolean closed = calendar.isClosed(list.area(), list.cycle());
        boolean mayEdit = !closed && access.mayEdit(reader, area, list.area());
        List<JustDoIt> items = justDoIts.of(list);
        return new OpenChecklist(
                list,
                area.name(),
                items.stream()
                        .map(item -> new OpenChecklist.Item(item, !closed && rights.mayTick(reader, item, mayEdit)))
                        .toList(),
                mayEdit,
                names.shownTo(reader, items.stream().map(JustDoIt::owner)));
    }
}
