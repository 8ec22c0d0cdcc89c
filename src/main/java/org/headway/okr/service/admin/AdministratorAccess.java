package org.headway.okr.service.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.headway.okr.domain.Person;
import org.headway.okr.service.Administrators;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Reader;

/** Who administers the product. Others do not learn that there is anything to administer. */
@Named
public final class AdministratorAccess {

    private final Administrators administrators;

    @Inject
    public AdministratorAccess(Administrators administrators) {
        this.administrators = administrators;
    }

    /** The person who administers; not found where it is not. */
    public Person require(Reader reader) {
        if (!administrators.include(reader)) {
            throw new NotFound();
        }
        return reader.person().orElseThrow(NotFound::new);
    }
}
