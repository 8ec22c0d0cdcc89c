package com.atlassian.confluence.content.render.xhtml;

/** Signature only. Source: docs.atlassian.com/ConfluenceServer/javadoc/10.0.3 */
public interface ConversionContext {
    String getSpaceKey();

    String getOutputType();
}
