package org.headway.devhost.action;

/** What is asked for does not exist, or not for this visitor: nobody can tell which. */
public final class NotFound extends RuntimeException {}
