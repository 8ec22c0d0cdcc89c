package org.headway.okr.domain;

/** How far an area reaches. */
public enum Level {
    COMPANY,
    UNIT,
    TEAM,
    INDIVIDUAL
}
