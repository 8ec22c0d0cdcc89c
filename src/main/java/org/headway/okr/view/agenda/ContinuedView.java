package org.headway.okr.view.agenda;

import org.headway.okr.service.agenda.Onward;
import org.headway.okr.view.LinkView;
import org.headway.okr.view.Title;

/** An objective that was published and continues one of an earlier cycle, by whose name that is linked. */
public record ContinuedView(LinkView title, LinkView before) {

    static ContinuedView of(Onward.Continued continued, AgendaWords as) {
        return new ContinuedView(
                new LinkView(
                        as.address(continued.objective().key().value()),
                        Title.of(continued.objective().title())),
                new LinkView(
                        as.address(continued.before().key().value()),
                        continued.before().decision().cycle().label()));
    }
}
