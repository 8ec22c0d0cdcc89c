package org.headway.okr.rest;

/**
 * What came of trying something.
 *
 * @param text what happened or what is wrong, in words
 */
public record TestedDto(boolean works, String text) {}
