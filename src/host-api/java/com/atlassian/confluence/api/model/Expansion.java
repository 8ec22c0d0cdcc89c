package com.atlassian.confluence.api.model;

/** Signature only. Source: docs.atlassian.com/atlassian-confluence/5.7.4; public plugins ask for {@code new Expansion("body", new Expansions(new Expansion("storage")))} */
public class Expansion {
    private final String name;

    public Expansion(String propertyName) {
        this(propertyName, new Expansions());
    }

    public Expansion(String propertyName, Expansions subExpansions) {
        this.name = propertyName;
    }

    public String getPropertyName() {
        return name;
    }
}
