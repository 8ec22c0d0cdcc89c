package org.headway.devhost.confluence;

/** The visitor sees it and may not do this with it. */
final class Forbidden extends RuntimeException {}
