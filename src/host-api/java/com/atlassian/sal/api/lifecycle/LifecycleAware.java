package com.atlassian.sal.api.lifecycle;

/** Signature only. Source: docs.atlassian.com/sal-api, SAL 7 (Platform 8) */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
