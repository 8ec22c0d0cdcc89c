package org.headway.okr.confluence;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import org.headway.okr.service.area.ContainerRemoval;

/** Takes the areas of a deleted space out of sight. Exported, because only then is it told when the plugin starts. */
@ConfluenceComponent
@ExportAsService(LifecycleAware.class)
public final class SpaceRemovalListener implements LifecycleAware {

    private final EventPublisher events;
    private final ContainerRemoval removal;

    @Inject
    public SpaceRemovalListener(@ComponentImport EventPublisher events, ContainerRemoval removal) {
        this.events = events;
        this.removal = removal;
    }

    @Override
    public void onStart() {
        events.register(this);
    }

    @Override
    public void onStop() {
        events.unregister(this);
    }

    /** Called by Confluence for every space that is deleted. */
    @EventListener
    public void onRemoval(SpaceRemoveEvent event) {
        removal.removed(ConfluenceContainers.container(event.getSpace()));
    }
}
