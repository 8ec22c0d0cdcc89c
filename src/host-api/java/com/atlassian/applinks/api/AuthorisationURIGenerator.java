package com.atlassian.applinks.api;

import java.net.URI;

/** Signature only. Source: docs.atlassian.com/applinks-api, applinks 10 (Platform 8) */
public interface AuthorisationURIGenerator {
    URI getAuthorisationURI();
}
