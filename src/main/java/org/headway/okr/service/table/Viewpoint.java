package org.headway.okr.service.table;

import org.headway.okr.service.Reader;

/**
 * Who looks at a table, and what for.
 *
 * @param past whether it shows an earlier day, which nobody can change
 */
public record Viewpoint(Reader reader, PeopleFilter people, boolean past) {

    /** Of somebody who looks at all there is today. */
    public static Viewpoint today(Reader reader) {
        return new Viewpoint(reader, PeopleFilter.everybody(), false);
    }
}
