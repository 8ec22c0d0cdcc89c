package org.headway.okr.service;

import static org.headway.okr.service.Desk.SECRET;
import static org.headway.okr.testing.Fixtures.SPACE;

import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.Container;

/** One space that the people of a {@link Desk} know, and one that is secret. */
final class SpacesOfTheTest implements Containers {

    @Override
    public Optional<Container> withKey(String key) {
        return Stream.of(SPACE, SECRET)
                .filter(container -> container.key().equals(key))
                .findFirst();
    }

    @Override
    public Optional<Container> today(Container known) {
        return withKey(known.key()).filter(known::equals);
    }

    @Override
    public String nameOf(Container container) {
        return "Space " + container.key();
    }
}
