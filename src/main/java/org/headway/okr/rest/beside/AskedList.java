package org.headway.okr.rest.beside;

import org.headway.okr.rest.Input;
import org.headway.okr.service.Reader;
import org.headway.okr.service.beside.JustDoItQueries;
import org.headway.okr.service.beside.OpenChecklist;
import org.jspecify.annotations.Nullable;

/** A checklist as an address names it: by its objective, or by an area and a cycle. */
record AskedList(String objective, String area, String cycle) {

    static AskedList of(@Nullable String objective, @Nullable String area, @Nullable String cycle) {
        return new AskedList(Input.text(objective), Input.text(area), Input.text(cycle));
    }

    OpenChecklist in(JustDoItQueries queries, Reader reader) {
        return objective.isBlank()
                ? queries.of(reader, Input.areaKey(area), cycle)
                : queries.of(reader, Input.objectiveKey(objective));
    }
}
