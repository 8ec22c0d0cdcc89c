package org.headway.okr.domain;

/** The objective above another one, as it is told to those who may read both. */
public record AlignedTo(ObjectiveKey key, String title) {}
