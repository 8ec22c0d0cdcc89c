package org.headway.okr.view.bringin;

/** One of the things that can be chosen. */
public record ChoiceView(String value, String name, boolean chosen) {}
