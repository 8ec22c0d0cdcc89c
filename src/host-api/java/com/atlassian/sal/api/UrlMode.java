package com.atlassian.sal.api;

/** Signature only. Source: docs.atlassian.com/sal-api, SAL 7 (Platform 8) */
public enum UrlMode {
    CANONICAL,
    RELATIVE
}
