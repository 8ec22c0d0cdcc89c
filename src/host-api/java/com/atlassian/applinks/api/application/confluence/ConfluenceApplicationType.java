package com.atlassian.applinks.api.application.confluence;

/** Signature only. Source: docs.atlassian.com/applinks-api, applinks 10 (Platform 8) */
public interface ConfluenceApplicationType extends com.atlassian.applinks.api.ApplicationType {}
