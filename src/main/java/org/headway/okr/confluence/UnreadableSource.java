package org.headway.okr.confluence;

/** The source of a page is not as it should be; whoever meets that leaves the page as it is. */
final class UnreadableSource extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
