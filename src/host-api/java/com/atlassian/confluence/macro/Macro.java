package com.atlassian.confluence.macro;

/** Signature only. Source: docs.atlassian.com/ConfluenceServer/javadoc/10.0.3 */
public interface Macro {
    enum BodyType {
        NONE,
        RICH_TEXT,
        PLAIN_TEXT
    }

    enum OutputType {
        INLINE,
        BLOCK
    }

    String execute(
            java.util.Map<String, String> parameters,
            String body,
            com.atlassian.confluence.content.render.xhtml.ConversionContext context)
            throws MacroExecutionException;

    BodyType getBodyType();

    OutputType getOutputType();
}
