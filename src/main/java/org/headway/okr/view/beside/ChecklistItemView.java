package org.headway.okr.view.beside;

/**
 * One just-do-it of an open list.
 *
 * @param owner full name, where the reader may know it
 * @param userName of the owner, for the form of an editor
 */
public record ChecklistItemView(
        String key, int version, String title, String owner, String userName, boolean done, boolean mayTick) {}
