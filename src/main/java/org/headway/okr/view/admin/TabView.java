package org.headway.okr.view.admin;

/** A part of the page that one can go to. */
public record TabView(String address, String text, boolean here) {}
