package org.headway.okr.view.table;

/**
 * A line above a table that says which day or cycle one looks at, with a way elsewhere.
 *
 * @param action what its button says; empty without one
 * @param parameter which parameter of the table the button sets, to {@code value}
 */
public record StripView(String text, String action, String parameter, String value) {}
