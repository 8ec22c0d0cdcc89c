package com.atlassian.plugin;

/** Signature only. Source: atlassian-plugins-webfragment, used unchanged in public plugins for Platform 8 */
public class PluginParseException extends RuntimeException {
    private static final long serialVersionUID = 1;
}
