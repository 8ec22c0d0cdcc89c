package org.headway.okr.service.programme;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.service.Access;
import org.headway.okr.service.Administrators;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.service.Reader;

/** Who may decide the rules of the programme. */
@Named
public final class ProgrammeAccess {

    private final Access access;
    private final Administrators administrators;

    @Inject
    public ProgrammeAccess(Access access, Administrators administrators) {
        this.access = access;
        this.administrators = administrators;
    }

    /** The area that parameters are decided for, none for the instance. One that may not be viewed is not found. */
    Optional<Area> area(Reader reader, Scope scope) {
        return scope.area().map(key -> access.area(reader, key));
    }

    boolean mayDecide(Reader reader, Optional<Area> area) {
        return reader.person().isPresent()
                && area.map(one -> access.mayAdminister(reader, one.container()))
                        .orElseGet(() -> administrators.include(reader));
    }

    Person administrator(Reader reader, Scope scope) {
        if (!mayDecide(reader, area(reader, scope))) {
            throw new NotPermitted();
        }
        return reader.person().orElseThrow(NotPermitted::new);
    }
}
