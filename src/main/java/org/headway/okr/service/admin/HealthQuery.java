package org.headway.okr.service.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.headway.okr.service.Reader;

/** How the app is, for administrators of the product. */
@Named
public final class HealthQuery {

    private final AdministratorAccess access;
    private final List<StatusLines> parts;

    @Inject
    public HealthQuery(AdministratorAccess access, List<StatusLines> parts) {
        this.access = access;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(StatusLines::place))
                .toList();
    }

    public List<StatusLine> lines(Reader reader) {
        var unused = access.require(reader);
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }
}
