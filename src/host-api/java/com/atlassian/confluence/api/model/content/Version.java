package com.atlassian.confluence.api.model.content;

/** Signature only. Source: docs.atlassian.com/atlassian-confluence/5.7.4; public plugins build {@code Version.builder().number(n).message(text).minorEdit(flag).build()} */
public class Version {
    private final VersionBuilder from;

    private Version(VersionBuilder from) {
        this.from = from;
    }

    public static VersionBuilder builder() {
        return new VersionBuilder();
    }

    public int getNumber() {
        return from.number;
    }

    public String getMessage() {
        return from.message;
    }

    public static class VersionBuilder {
        private int number;
        private String message = "";

        public VersionBuilder number(int version) {
            number = version;
            return this;
        }

        public VersionBuilder message(String text) {
            message = text;
            return this;
        }

        public VersionBuilder minorEdit(boolean minor) {
            return this;
        }

        public Version build() {
            return new Version(this);
        }
    }
}
