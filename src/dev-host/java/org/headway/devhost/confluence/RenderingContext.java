package org.headway.devhost.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;

/**
 * Where and for what a macro prints; templates have no space.
 *
 * @param entity what the macro stands on; null in previews
 * @param mobile whether the device is a phone
 * @param depth how many pages are around, each including the next
 */
record RenderingContext(String spaceKey, Content entity, String outputType, boolean mobile, int depth)
        implements ConversionContext {
    static RenderingContext preview(String spaceKey) {
        return new RenderingContext(spaceKey, null, "preview", false, 0);
    }

    static RenderingContext of(String spaceKey, PageVersion page, String outputType) {
        return new RenderingContext(spaceKey, Content.latest(page.pageId(), page.written()), outputType, false, 0);
    }

    /** Of a version that others followed. */
    static RenderingContext older(String spaceKey, PageVersion page, String outputType) {
        return new RenderingContext(spaceKey, Content.older(page.pageId(), page.written()), outputType, false, 0);
    }

    RenderingContext onAPhone() {
        return new RenderingContext(spaceKey, entity, outputType, true, depth);
    }

    /** Of a page that is included: its own space, for what the page around is made for. */
    RenderingContext including(Included page) {
        return new RenderingContext(
                page.spaceKey(), Content.latest(page.pageId(), page.written()), outputType, mobile, depth + 1);
    }

    @Override
    public ContentEntityObject getEntity() {
        return entity;
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
