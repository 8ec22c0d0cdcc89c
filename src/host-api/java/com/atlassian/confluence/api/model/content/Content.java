package com.atlassian.confluence.api.model.content;

import com.atlassian.confluence.api.model.content.id.ContentId;
import java.util.HashMap;
import java.util.Map;

/** Signature only. Source: docs.atlassian.com/atlassian-confluence/5.7.4; what was not expanded answers null */
public class Content {
    private final ContentBuilder from;

    private Content(ContentBuilder from) {
        this.from = from;
    }

    public static ContentBuilder builder() {
        return new ContentBuilder();
    }

    public ContentId getId() {
        return from.id;
    }

    public ContentType getType() {
        return from.type;
    }

    public String getTitle() {
        return from.title;
    }

    public Space getSpace() {
        return from.space;
    }

    public Version getVersion() {
        return from.version;
    }

    public Map<ContentRepresentation, ContentBody> getBody() {
        return from.body;
    }

    public static class ContentBuilder {
        private final Map<ContentRepresentation, ContentBody> body = new HashMap<>();
        private ContentId id;
        private ContentType type;
        private String title;
        private Space space;
        private Version version;

        public ContentBuilder id(ContentId contentId) {
            id = contentId;
            return this;
        }

        public ContentBuilder type(ContentType contentType) {
            type = contentType;
            return this;
        }

        public ContentBuilder title(String text) {
            title = text;
            return this;
        }

        public ContentBuilder space(Space of) {
            space = of;
            return this;
        }

        public ContentBuilder version(Version next) {
            version = next;
            return this;
        }

        public ContentBuilder body(String value, ContentRepresentation representation) {
            body.put(representation, new ContentBody(value));
            return this;
        }

        public Content build() {
            return new Content(this);
        }
    }
}
