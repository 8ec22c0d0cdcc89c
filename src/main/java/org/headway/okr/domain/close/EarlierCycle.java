package org.headway.okr.domain.close;

/** How a key result ended in an earlier cycle, before it was continued. */
public record EarlierCycle(String cycle, Scoring scoring) {}
