package org.headway.okr.confluence;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import jakarta.inject.Inject;
import java.util.Optional;
import org.headway.okr.domain.Container;
import org.headway.okr.service.Containers;

/** Areas lie in spaces. */
@ConfluenceComponent
public final class ConfluenceContainers implements Containers {

    private final SpaceManager spaces;

    @Inject
    public ConfluenceContainers(@ConfluenceImport SpaceManager spaces) {
        this.spaces = spaces;
    }

    @Override
    public Optional<Container> withKey(String key) {
        return Optional.ofNullable(spaces.getSpace(key)).map(ConfluenceContainers::container);
    }

    @Override
    public Optional<Container> today(Container known) {
        return space(known).map(ConfluenceContainers::container);
    }

    @Override
    public String nameOf(Container container) {
        return space(container).map(Space::getName).orElse(container.key());
    }

    /** The space that a container means; none if the space of this key is another one by now. */
    Optional<Space> space(Container container) {
        return Optional.ofNullable(spaces.getSpace(container.key()))
                .filter(space -> container(space).equals(container));
    }

    static Container container(Space space) {
        return new Container(Container.Type.SPACE, Long.toString(space.getId()), space.getKey());
    }
}
