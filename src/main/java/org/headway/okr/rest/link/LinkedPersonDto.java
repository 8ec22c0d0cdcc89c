package org.headway.okr.rest.link;

/** Somebody as this product knows them. */
public record LinkedPersonDto(String userName) {}
