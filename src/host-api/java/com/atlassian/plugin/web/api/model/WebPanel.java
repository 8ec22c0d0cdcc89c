package com.atlassian.plugin.web.api.model;

/** Signature only. Source: atlassian-plugins-webfragment, used unchanged in public plugins for Platform 8 */
public interface WebPanel {
    String getHtml(java.util.Map<String, Object> context);

    void writeHtml(java.io.Writer writer, java.util.Map<String, Object> context) throws java.io.IOException;
}
