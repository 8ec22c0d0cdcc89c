package com.atlassian.plugin.util;

/** Stands in for atlassian-plugins, which Active Objects 6 asks who is calling. */
public final class PluginKeyStack {

    private PluginKeyStack() {}

    public static String getFirstPluginKey() {
        return "org.headway.okr";
    }
}
