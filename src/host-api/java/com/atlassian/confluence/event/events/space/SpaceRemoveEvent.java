package com.atlassian.confluence.event.events.space;

/** Signature only. Source: docs.atlassian.com/ConfluenceServer/javadoc/10.0.3 */
public class SpaceRemoveEvent {
    private final com.atlassian.confluence.spaces.Space space;

    public SpaceRemoveEvent(com.atlassian.confluence.spaces.Space space) {
        this.space = space;
    }

    public com.atlassian.confluence.spaces.Space getSpace() {
        return space;
    }
}
