package com.atlassian.applinks.api.application.jira;

/** Signature only. Source: docs.atlassian.com/applinks-api, applinks 10 (Platform 8) */
public interface JiraApplicationType extends com.atlassian.applinks.api.ApplicationType {}
