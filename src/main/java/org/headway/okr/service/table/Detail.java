package org.headway.okr.service.table;

/** How much of the log an exported table tells below each key result. */
public enum Detail {
    NONE,
    LAST,
    ALL
}
