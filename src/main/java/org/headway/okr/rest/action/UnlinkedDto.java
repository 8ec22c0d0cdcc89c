package org.headway.okr.rest.action;

/** What an unlinked issue was. */
public record UnlinkedDto(boolean nextStep) {}
