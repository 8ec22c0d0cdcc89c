package org.headway.devhost.confluence;

/** What is asked for does not exist, or not for this visitor: nobody can tell which. */
final class NotFound extends RuntimeException {}
