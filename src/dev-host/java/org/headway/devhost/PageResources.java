package org.headway.devhost;

/** The web resources that one page needs. */
public interface PageResources {
    /** With the complete key, "plugin.key:module". */
    void requireWebResource(String moduleKey);

    void requireContext(String context);

    /** The link and script tags of everything required so far, dependencies first. */
    String tagsHtml();
}
