package org.headway.okr.service.writing;

/** Which way a row moves in its list. */
public enum Direction {
    UP,
    DOWN
}
