package org.headway.okr.rest;

/** What an unlinked issue was. */
public record UnlinkedDto(boolean nextStep) {}
