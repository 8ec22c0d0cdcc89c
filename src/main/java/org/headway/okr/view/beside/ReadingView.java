package org.headway.okr.view.beside;

/** An entry of the log of a health metric: the day with its author, where the reader may know who that is. */
public record ReadingView(String value, String about) {}
