package org.headway.devhost.confluence;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import java.util.List;
import java.util.Optional;
import org.headway.devhost.HostContext;
import org.headway.devhost.Person;
import org.headway.devhost.action.Forbidden;
import org.headway.devhost.action.NotFound;

/** Spaces and pages as this request's visitor may see and change them; the one place where that is decided. */
final class Wiki {
    private final HostContext host;
    private final Spaces spaces;
    private final Pages pages;
    private final Restrictions restrictions;

    Wiki(HostContext host, Spaces spaces, Pages pages, Restrictions restrictions) {
        this.host = host;
        this.spaces = spaces;
        this.pages = pages;
        this.restrictions = restrictions;
    }

    List<HostSpace> spaces() {
        return spaces.all().stream()
                .filter(space -> Rights.in(space).mayView(host.visitor()))
                .toList();
    }

    HostSpace space(String key) {
        return visible(spaces.withKey(key));
    }

    HostSpace spaceOf(PageVersion page) {
        return visible(spaces.withId(page.spaceId()));
    }

    List<PageVersion> pages(HostSpace space) {
        return pages.in(space).stream().filter(this::mayView).toList();
    }

    Optional<PageVersion> page(HostSpace space, String title) {
        return pages.in(space).stream()
                .filter(page -> page.title().equalsIgnoreCase(title))
                .findFirst();
    }

    PageVersion page(long id) {
        return visiblePage(pages.current(id));
    }

    PageVersion page(long id, int version) {
        return visiblePage(pages.version(id, version));
    }

    List<PageVersion> history(PageVersion page) {
        return pages.history(page.pageId());
    }

    PageVersion create(HostSpace space, String title, String storage) {
        return create(space, "page", title, storage);
    }

    PageVersion create(HostSpace space, String kind, String title, String storage) {
        Person author = editorOf(space);
        if (page(space, title).isPresent()) {
            throw new TitleTaken(title);
        }
        return pages.create(space, kind, title, storage, author.key());
    }

    /** Whoever is logged in and may read may comment. */
    PageVersion comment(PageVersion page, String storage) {
        Person author = host.visitor().orElseThrow(Forbidden::new);
        return pages.comment(spaceOf(page), page, storage, author.key());
    }

    List<PageVersion> comments(PageVersion page) {
        return pages.commentsOn(page);
    }

    /** The page behind a link such as {@code SHOP:Plan}, for whoever may view it. */
    Optional<Included> linked(String link) {
        String[] place = link.split(":", 2);
        return spaces().stream()
                .filter(space -> space.getKey().equals(place[0]))
                .flatMap(space -> page(space, place[1]).stream())
                .filter(this::mayView)
                .map(page -> new Included(page.pageId(), place[0], page.storage(), page.written()))
                .findFirst();
    }

    PageVersion edit(PageVersion page, String title, String storage) {
        return edit(page, title, storage, "");
    }

    PageVersion edit(PageVersion page, String title, String storage, String comment) {
        return pages.edit(page, title, storage, editorOf(spaceOf(page)).key(), comment);
    }

    boolean mayEdit(HostSpace space) {
        return Rights.in(space).mayEdit(host.visitor());
    }

    boolean mayAdminister(HostSpace space) {
        return Rights.in(space).mayAdminister(host.visitor());
    }

    boolean mayCreateSpaces() {
        return host.visitor().filter(Person::administrator).isPresent();
    }

    HostSpace createSpace(String key, String name) {
        if (!mayCreateSpaces() || spaces.withKey(key).isPresent()) {
            throw new Forbidden();
        }
        return spaces.add(key, name);
    }

    /** A new space with the pages of another; macros are copied as they stand. */
    HostSpace copy(HostSpace space, String key, String name) {
        List<PageVersion> originals = pages(space);
        HostSpace copy = createSpace(key, name);
        originals.forEach(page -> create(copy, page.kind(), page.title(), page.storage()));
        return copy;
    }

    void remove(HostSpace space) {
        if (!mayAdminister(space)) {
            throw new Forbidden();
        }
        pages.removeAll(space);
        spaces.remove(space);
        host.publish(new SpaceRemoveEvent(space));
    }

    private Person editorOf(HostSpace space) {
        return host.visitor().filter(visitor -> mayEdit(space)).orElseThrow(Forbidden::new);
    }

    private PageVersion visiblePage(Optional<PageVersion> page) {
        PageVersion found = page.orElseThrow(NotFound::new);
        spaceOf(found);
        if (!mayView(found)) {
            throw new NotFound();
        }
        return found;
    }

    /** For whoever may view its space already. */
    private boolean mayView(PageVersion page) {
        List<String> viewers = restrictions.viewersOf(page.pageId());
        return viewers.isEmpty()
                || host.visitor()
                        .filter(visitor -> viewers.contains(visitor.key()))
                        .isPresent();
    }

    /** Keeps everybody else out of a page. */
    void restrict(PageVersion page) {
        restrictions.restrict(page, editorOf(spaceOf(page)).key());
    }

    private HostSpace visible(Optional<HostSpace> space) {
        return space.filter(found -> Rights.in(found).mayView(host.visitor())).orElseThrow(NotFound::new);
    }
}
