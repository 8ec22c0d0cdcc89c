package org.headway.okr.service;

/**
 * Somebody to choose for a field.
 *
 * @param userName what is typed and sent
 * @param fullName what they are chosen by
 */
public record Candidate(String userName, String fullName) {}
