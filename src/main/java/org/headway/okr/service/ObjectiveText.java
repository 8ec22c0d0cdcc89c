package org.headway.okr.service;

/** What an editor says of an objective. Blank texts are empty. */
public record ObjectiveText(String title, String whyNow, String sponsor) {}
