package com.atlassian.activeobjects.external;

/** Signature only. Source: Apache-2.0 source of activeobjects-plugin, com.atlassian.activeobjects.external */
public final class ModelVersion {
    private final int version;

    private ModelVersion(int version) {
        this.version = version;
    }

    public static ModelVersion valueOf(String version) {
        return new ModelVersion(version == null ? 0 : Integer.parseInt(version));
    }

    @Override
    public String toString() {
        return String.valueOf(version);
    }
}
