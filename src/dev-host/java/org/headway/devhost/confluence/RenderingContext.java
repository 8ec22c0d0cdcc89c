package org.headway.devhost.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;

/**
 * Where and for what a macro prints; templates have no space.
 *
 * @param mobile whether the device is a phone
 * @param depth how many pages are around, each including the next
 */
record RenderingContext(String spaceKey, String outputType, boolean mobile, int depth) implements ConversionContext {
    RenderingContext(String spaceKey, String outputType) {
        this(spaceKey, outputType, false, 0);
    }

    static RenderingContext onAPhone(String spaceKey) {
        return new RenderingContext(spaceKey, "display", true, 0);
    }

    /** Of a page that is included: its own space, for what the page around is made for. */
    RenderingContext including(String includedSpaceKey) {
        return new RenderingContext(includedSpaceKey, outputType, mobile, depth + 1);
    }

    @Override
    public String getSpaceKey() {
        return spaceKey;
    }

    @Override
    public String getOutputType() {
        return outputType;
    }
}
