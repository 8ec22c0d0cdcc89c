package org.headway.okr.service;

/** What somebody says of a just-do-it; the owner as a user name, blank for nobody. */
public record JustDoItText(String title, String owner) {}
