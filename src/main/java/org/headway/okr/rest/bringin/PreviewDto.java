package org.headway.okr.rest.bringin;

/** What bringing in would do, as HTML for people and as the number of key results that would be new. */
public record PreviewDto(String html, int keyResults) {}
