package com.atlassian.plugin.web;

/** Signature only. Source: atlassian-plugins-webfragment, used unchanged in public plugins for Platform 8 */
public interface Condition {
    void init(java.util.Map<String, String> params) throws com.atlassian.plugin.PluginParseException;

    boolean shouldDisplay(java.util.Map<String, Object> context);
}
