package org.headway.okr.domain;

/**
 * The space or project that an area lies in. If id and key no longer belong together (deleted and made again), the area
 * is visible to nobody.
 */
public record Container(Type type, String id, String key) {

    /** Whether it is a space of one person. */
    public boolean isPersonal() {
        return type == Type.SPACE && key.startsWith("~");
    }

    /** A Confluence space, or a Jira project where Jira is the home. */
    public enum Type {
        SPACE,
        PROJECT
    }
}
