package org.headway.okr.rest;

/** Somebody as this product knows them. */
public record LinkedPersonDto(String userName) {}
