package com.atlassian.plugin.web;

/** Signature only. Source: atlassian-plugins-webfragment, used unchanged in public plugins for Platform 8 */
public interface ContextProvider {
    void init(java.util.Map<String, String> params) throws com.atlassian.plugin.PluginParseException;

    java.util.Map<String, Object> getContextMap(java.util.Map<String, Object> context);
}
