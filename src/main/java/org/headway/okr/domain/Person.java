package org.headway.okr.domain;

/**
 * Somebody known to the home product.
 *
 * @param userKey what the product never changes but on anonymisation
 * @param userName what the person logs in with; may change
 */
public record Person(String userKey, String userName) {}
