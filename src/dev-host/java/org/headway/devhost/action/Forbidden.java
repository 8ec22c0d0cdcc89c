package org.headway.devhost.action;

/** The visitor sees it and may not do this with it. */
public final class Forbidden extends RuntimeException {}
