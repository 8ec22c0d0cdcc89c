package com.atlassian.templaterenderer;

/** Signature only. Source: docs.atlassian.com/atlassian-template-renderer-api 7 */
public interface TemplateRenderer {
    void render(String templateName, java.util.Map<String, Object> context, java.io.Writer writer)
            throws java.io.IOException;
}
