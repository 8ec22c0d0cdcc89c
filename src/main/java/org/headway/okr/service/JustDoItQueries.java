package org.headway.okr.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Checklist;
import org.headway.okr.domain.JustDoIt;
import org.headway.okr.domain.JustDoItKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.service.store.JustDoItStore;

/** Reads just-do-its, with a reader's rights. It writes nothing. */
@Named
public final class JustDoItQueries {

    private final Access access;
    private final Names names;
    private final JustDoItStore justDoIts;
    private final Clock clock;

    @Inject
    public JustDoItQueries(Access access, Names names, JustDoItStore justDoIts, Clock clock) {
        this.access = access;
        this.names = names;
        this.justDoIts = justDoIts;
        this.clock = clock;
    }

    public JustDoIt justDoIt(Reader reader, JustDoItKey key) {
        return access.justDoIt(reader, key, () -> justDoIts.find(key));
    }

    public OpenChecklist of(Reader reader, ObjectiveKey key) {
        return open(reader, Checklist.of(access.objective(reader, key)));
    }

    /** The list of an area in a cycle; {@code cycle} is a label, or blank for the calendar's cycle. */
    public OpenChecklist of(Reader reader, AreaKey key, String cycle) {
        AreaKey area = access.area(reader, key).key();
        return open(reader, Checklist.of(area, new CycleChoice(LocalDate.now(clock), cycle).written()));
    }

    /** The list that a just-do-it stands in, or stood in. */
    public OpenChecklist around(Reader reader, JustDoIt justDoIt) {
        return open(reader, justDoIt.list());
    }

    private OpenChecklist open(Reader reader, Checklist list) {
        var container = access.area(reader, list.area()).container();
        boolean mayEdit = access.mayEdit(reader, container);
        List<JustDoIt> items = justDoIts.of(list);
        return new OpenChecklist(
                list,
                items.stream()
                        .map(item -> new OpenChecklist.Item(item, access.mayTick(reader, item, mayEdit)))
                        .toList(),
                mayEdit,
                names.shownTo(reader, items.stream().map(JustDoIt::owner)));
    }
}
