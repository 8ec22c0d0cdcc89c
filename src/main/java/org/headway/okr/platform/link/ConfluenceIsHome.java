package org.headway.okr.platform.link;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;

/** A Confluence that runs this is the home, linked or not. */
@ConfluenceComponent
public final class ConfluenceIsHome implements Home {

    @Override
    public Place remembered() {
        return Place.HERE;
    }

    @Override
    public Place place() {
        return Place.HERE;
    }
}
