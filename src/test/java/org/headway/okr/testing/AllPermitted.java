package org.headway.okr.testing;

import org.headway.okr.domain.Container;
import org.headway.okr.service.Permissions;
import org.headway.okr.service.Reader;

/** Everybody may do everything, for tests of something else. */
public final class AllPermitted implements Permissions {

    @Override
    public boolean mayView(Reader reader, Container container) {
        return true;
    }

    @Override
    public boolean mayEdit(Reader reader, Container container) {
        return true;
    }

    @Override
    public boolean mayAdminister(Reader reader, Container container) {
        return true;
    }

    @Override
    public boolean maySeePeople(Reader reader) {
        return true;
    }

    @Override
    public boolean mayBrowsePeople(Reader reader) {
        return true;
    }
}
