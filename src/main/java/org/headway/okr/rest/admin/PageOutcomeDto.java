package org.headway.okr.rest.admin;

import org.headway.okr.view.admin.PageOutcomeView;

/** A page with macros, and what becomes of it. */
public record PageOutcomeDto(String id, String title, String space, String state, String said) {

    static PageOutcomeDto of(PageOutcomeView outcome) {
        return new PageOutcomeDto(
                Long.toString(outcome.page().id()),
                outcome.page().title(),
                outcome.page().space(),
                outcome.state(),
                outcome.said());
    }
}
