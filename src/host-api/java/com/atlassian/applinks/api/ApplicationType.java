package com.atlassian.applinks.api;

/** Signature only. Source: docs.atlassian.com/applinks-api, applinks 10 (Platform 8) */
public interface ApplicationType {}
