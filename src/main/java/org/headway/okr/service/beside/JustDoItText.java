package org.headway.okr.service.beside;

/** What somebody says of a just-do-it; the owner as a user name, blank for nobody. */
public record JustDoItText(String title, String owner) {}
