package com.atlassian.confluence.api.model;

/** Signature only. Source: docs.atlassian.com/atlassian-confluence/5.7.4 */
public class Expansions {
    public Expansions(Expansion... expansions) {}
}
