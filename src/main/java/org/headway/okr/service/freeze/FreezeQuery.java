package org.headway.okr.service.freeze;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.headway.okr.service.Reader;
import org.headway.okr.service.admin.AdministratorAccess;

/** Which pages have our macros, and what freezing them would do. */
@Named
public final class FreezeQuery {

    private static final int AT_ONCE = 20;

    private final AdministratorAccess access;
    private final MacroPages pages;

    @Inject
    public FreezeQuery(AdministratorAccess access, MacroPages pages) {
        this.access = access;
        this.pages = pages;
    }

    /** Whether there is anything to freeze in this product at all. */
    public boolean isOffered(Reader reader) {
        var unused = access.require(reader);
        return pages.exist();
    }

    /** Some pages, from a place in the list of all; as many at a time as a person waits for. A search may lag behind the pages. */
    public Looked look(Reader reader, int from) {
        var unused = access.require(reader);
        MacroPages.Found found = pages.find(from, AT_ONCE);
        return new Looked(
                found.pages().stream()
                        .map(pages::look)
                        .filter(outcome -> outcome.state() != Outcome.State.NOTHING_LEFT)
                        .toList(),
                found.more() ? from + found.pages().size() : Looked.NO_MORE);
    }

    /**
     * A part of all pages.
     *
     * @param next where the next part begins, or {@link #NO_MORE}
     */
    public record Looked(List<Outcome> outcomes, int next) {

        public static final int NO_MORE = -1;

        public Looked {
            outcomes = List.copyOf(outcomes);
        }

        public boolean isLast() {
            return next == NO_MORE;
        }
    }
}
