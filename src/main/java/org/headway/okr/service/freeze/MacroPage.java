package org.headway.okr.service.freeze;

/**
 * A page that Headway shows something on.
 *
 * @param id as the product knows it
 * @param space key of where it lies
 */
public record MacroPage(long id, String title, String space) {}
