package org.headway.okr.rest.beside;

/** A just-do-it after a write, with its list in HTML as it looks now. */
public record TickedDto(JustDoItDto justDoIt, String line, String list) {}
