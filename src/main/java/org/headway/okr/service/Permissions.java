package org.headway.okr.service;

import org.headway.okr.domain.Container;

/**
 * What the home product lets a reader do in a container. Every answer is no where the container is gone, or its id and
 * key no longer belong together.
 */
public interface Permissions {

    boolean mayView(Reader reader, Container container);

    /** Whether the reader may add pages (or edit issues) there, and so write OKRs. */
    boolean mayEdit(Reader reader, Container container);

    /** Whether the reader administers it, and so decides its rules. */
    boolean mayAdminister(Reader reader, Container container);

    /** Whether the reader may know other people's names. */
    boolean maySeePeople(Reader reader);

    /** Whether the reader may look for people by a part of their name. */
    boolean mayBrowsePeople(Reader reader);
}
