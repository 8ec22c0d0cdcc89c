package org.headway.okr.view.form;

/** An objective that another one can be aligned to. */
public record AboveChoiceView(String key, String title) {}
