package org.headway.okr.service;

import org.headway.okr.domain.Container;

/**
 * What anybody may do who reads a page: view what lies where the page lies, and else what an anonymous visitor may. Page
 * restrictions only take readers away. Nobody in particular writes, and drafts are for those who do.
 */
final class PagePermissions implements Permissions {

    private final Permissions permissions;

    PagePermissions(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public boolean mayView(Reader reader, Container container) {
        return reader.pageIn().filter(container::equals).isPresent() || permissions.mayView(reader, container);
    }

    @Override
    public boolean mayEdit(Reader reader, Container container) {
        return reader.pageIn().isEmpty() && permissions.mayEdit(reader, container);
    }

    @Override
    public boolean mayAdminister(Reader reader, Container container) {
        return reader.pageIn().isEmpty() && permissions.mayAdminister(reader, container);
    }

    @Override
    public boolean maySeePeople(Reader reader) {
        return permissions.maySeePeople(reader);
    }

    @Override
    public boolean mayBrowsePeople(Reader reader) {
        return permissions.mayBrowsePeople(reader);
    }
}
