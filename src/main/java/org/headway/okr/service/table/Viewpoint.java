package org.headway.okr.service.table;

import org.headway.okr.service.Reader;

/**
 * Who looks at a table, and what for.
 *
 * @param past whether it shows an earlier day, which nobody can change
 */
public record Viewpoint(Reader reader, PeopleFilter people, boolean past) {

    /** Of somebody who looks at all there is, or was. */
    public static Viewpoint of(Reader reader, boolean past) {
        return new Viewpoint(reader, PeopleFilter.everybody(), past);
    }
}
