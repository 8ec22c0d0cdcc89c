package org.headway.okr.domain;

/**
 * An area as administrators see it, archived or not.
 *
 * @param withItsContainer whether it was archived because the product deleted its container, and not by a person
 */
public record RegisteredArea(Area area, boolean archived, boolean withItsContainer) {}
