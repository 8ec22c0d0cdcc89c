package org.headway.devhost.confluence;

/** Titles are unique in a space, as links go by them. */
final class TitleTaken extends RuntimeException {
    TitleTaken(String title) {
        super("A page with the title '" + title + "' exists in this space");
    }
}
