package org.headway.okr.view.programme;

/**
 * Something that can be chosen.
 *
 * @param value as it is sent; empty for what is inherited
 */
public record OptionView(String value, String text, boolean chosen) {}
