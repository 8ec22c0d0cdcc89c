package org.headway.devhost.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;

/** Where and for what a macro prints; templates have no space. */
record RenderingContext(String spaceKey, String outputType) implements ConversionContext {
    @Override
    public String getSpaceKey() {
        return spaceKey;
    }

    @Override
    public String getOutputType() {
        return outputType;
    }
}
