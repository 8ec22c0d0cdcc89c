package com.atlassian.activeobjects.external;

/** Signature only. Source: Apache-2.0 source of activeobjects-plugin, com.atlassian.activeobjects.external */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
