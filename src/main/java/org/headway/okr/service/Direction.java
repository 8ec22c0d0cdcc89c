package org.headway.okr.service;

/** Which way a row moves in its list. */
public enum Direction {
    UP,
    DOWN
}
