package com.atlassian.applinks.api;

import com.atlassian.applinks.api.auth.AuthenticationProvider;

/** Signature only. Source: docs.atlassian.com/applinks-api, applinks 10 (Platform 8) */
public interface ApplicationLink {
    java.net.URI getDisplayUrl();

    ApplicationLinkRequestFactory createAuthenticatedRequestFactory();

    ApplicationLinkRequestFactory createAuthenticatedRequestFactory(
            Class<? extends AuthenticationProvider> providerClass);
}
