package org.headway.devhost.link;

/** What the two ends say to each other, in place of OAuth's signatures. */
final class Headers {
    static final String SECRET = "X-Dev-Host-Link";
    static final String ACTING_AS = "X-Dev-Host-Acting-As";
    static final String TOKEN = "X-Dev-Host-Token";
    static final String PROBLEM = "WWW-Authenticate";

    private Headers() {}
}
