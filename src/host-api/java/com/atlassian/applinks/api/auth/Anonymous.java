package com.atlassian.applinks.api.auth;

/** Signature only. Source: docs.atlassian.com/applinks-api, applinks 10 (Platform 8) */
public final class Anonymous implements AuthenticationProvider {
    private Anonymous() {}
}
