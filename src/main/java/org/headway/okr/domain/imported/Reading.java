package org.headway.okr.domain.imported;

/** How a measure came out of somebody's words. */
public enum Reading {
    /** The words say all that the measure needs. */
    AS_READ,
    /** A number to reach, but not from where: a baseline until somebody says today's number. */
    START_UNKNOWN,
    /** Start and target are the same: it will show no progress until somebody changes one. */
    START_IS_TARGET,
    /** No number: done or not. */
    YES_OR_NO
}
