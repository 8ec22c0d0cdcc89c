package com.atlassian.applinks.api;

import java.net.URI;

/** Signature only. Source: docs.atlassian.com/applinks-api, applinks 10 (Platform 8) */
public class CredentialsRequiredException extends Exception implements AuthorisationURIGenerator {
    private final transient AuthorisationURIGenerator authorisation;

    public CredentialsRequiredException(AuthorisationURIGenerator authorisation, String message) {
        super(message);
        this.authorisation = authorisation;
    }

    @Override
    public URI getAuthorisationURI() {
        return authorisation.getAuthorisationURI();
    }
}
