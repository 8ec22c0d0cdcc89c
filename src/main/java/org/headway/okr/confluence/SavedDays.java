package org.headway.okr.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** On which day an older version of a page was saved: what it shows is shown as of then. */
@ConfluenceComponent
public final class SavedDays {

    private final Clock clock;

    @Inject
    public SavedDays(Clock clock) {
        this.clock = clock;
    }

    /** None for the latest version, and for what is not published: both are about today. */
    Optional<LocalDate> of(ConversionContext context) {
        return Optional.ofNullable(context.getEntity())
                .filter(content -> !content.isLatestVersion() && !content.isDraft())
                .map(ContentEntityObject::getLastModificationDate)
                .map(saved -> LocalDate.ofInstant(saved.toInstant(), clock.getZone()));
    }
}
