package org.headway.okr.service;

import java.util.Optional;
import org.headway.okr.domain.Container;

/** The spaces or projects of the home product, seen without rights: check {@link Permissions} before showing one. */
public interface Containers {

    Optional<Container> withKey(String key);

    /** The same container as the product knows it by now; none if it is gone, or another one goes by its key. */
    Optional<Container> today(Container known);

    /** Its name, or its key where it is gone. */
    String nameOf(Container container);
}
