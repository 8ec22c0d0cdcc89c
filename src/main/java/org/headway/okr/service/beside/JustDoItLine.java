package org.headway.okr.service.beside;

import java.util.UUID;

/**
 * A line of an objective's form that is no key result: it becomes a just-do-it.
 *
 * @param id made by the client, the same for every retry
 */
public record JustDoItLine(UUID id, JustDoItText text) {}
