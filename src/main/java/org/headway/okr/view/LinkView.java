package org.headway.okr.view;

/** A link to a page of ours. */
public record LinkView(String address, String text) {}
