package org.headway.okr.service.freeze;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Reader;
import org.headway.okr.service.admin.AdministratorAccess;

/** Turns macros into text, some pages at a time; each page is a write of its own, and one that fails stops no other. */
@Named
public final class FreezeCommands {

    private static final int AT_ONCE = 10;

    private final AdministratorAccess access;
    private final MacroPages pages;

    @Inject
    public FreezeCommands(AdministratorAccess access, MacroPages pages) {
        this.access = access;
        this.pages = pages;
    }

    public List<Outcome> freeze(Reader reader, List<Long> pageIds) {
        var unused = access.require(reader);
        if (pageIds.isEmpty() || pageIds.size() > AT_ONCE) {
            throw new InvalidInput("pages", "okr.freeze.at-once", AT_ONCE);
        }
        return pageIds.stream().map(pages::freeze).toList();
    }
}
