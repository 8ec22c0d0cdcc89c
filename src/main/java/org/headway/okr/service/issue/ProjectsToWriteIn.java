package org.headway.okr.service.issue;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.headway.okr.domain.Container;
import org.headway.okr.service.Access;
import org.headway.okr.service.Containers;
import org.headway.okr.service.Reader;

/** Where the first key result of a project would be written, for those who may write it. */
@Named
public final class ProjectsToWriteIn {

    private final Access access;
    private final Containers containers;

    @Inject
    public ProjectsToWriteIn(Access access, Containers containers) {
        this.access = access;
        this.containers = containers;
    }

    /** The project with an id, if this reader may write OKRs there. */
    public Optional<Container> of(Reader reader, String project) {
        return containers
                .today(new Container(Container.Type.PROJECT, project, ""))
                .filter(found -> access.mayView(reader, found.key()) && access.mayEdit(reader, found));
    }
}
