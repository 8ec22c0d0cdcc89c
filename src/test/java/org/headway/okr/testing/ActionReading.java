package org.headway.okr.testing;

import java.util.Optional;
import org.headway.okr.domain.Container;
import org.headway.okr.service.Access;
import org.headway.okr.service.Containers;
import org.headway.okr.service.Programme;
import org.headway.okr.service.action.ActionQueries;
import org.headway.okr.service.action.IssueTracker;
import org.headway.okr.service.issue.LinkQueries;

/** What readers ask about actions, on some stores and where everybody may do everything. */
public record ActionReading(Stores stores, IssueTracker tracker) {

    public ActionQueries queries() {
        return new ActionQueries(
                access(),
                new Programme(stores.parameters()),
                tracker,
                stores.areas(),
                stores.keyResults(),
                stores.actions(),
                stores.sharings());
    }

    /** What the service account asks. */
    public LinkQueries links() {
        return new LinkQueries(
                access(), stores.pull(), stores.actions(), stores.areas(), stores.keyResults(), stores.sharings());
    }

    private Access access() {
        return new Access(
                new AllPermitted(),
                new Nowhere(),
                new Programme(stores.parameters()),
                stores.areas(),
                stores.objectives(),
                stores.keyResults(),
                stores.sharings());
    }

    private static final class Nowhere implements Containers {

        @Override
        public Optional<Container> withKey(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<Container> today(Container known) {
            return Optional.of(known);
        }

        @Override
        public String nameOf(Container container) {
            return container.key();
        }
    }
}
