package com.atlassian.confluence.api.model.content;

/** Signature only. Source: docs.atlassian.com/atlassian-confluence/5.7.4; public plugins build {@code Space.builder().key(key).build()} */
public class Space {
    private final String key;

    private Space(String key) {
        this.key = key;
    }

    public static SpaceBuilder builder() {
        return new SpaceBuilder();
    }

    public String getKey() {
        return key;
    }

    public static class SpaceBuilder {
        private String key;

        public SpaceBuilder key(String spaceKey) {
            key = spaceKey;
            return this;
        }

        public Space build() {
            return new Space(key);
        }
    }
}
