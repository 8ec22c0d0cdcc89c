package org.headway.okr.platform.link;

import java.net.URI;

/** What comes of asking the linked product. */
public sealed interface LinkedAnswer {

    /** It answered, with a status below 500. */
    record Answered(int status, String body) implements LinkedAnswer {}

    /** The person has not allowed this yet, and may at the address. */
    record NotConnected(URI authorise) implements LinkedAnswer {}

    /** It did not answer in time, or not in a way that can be used; the key names the reason in words. */
    record NotReached(String reasonKey) implements LinkedAnswer {}

    /** No product is linked. */
    record NoLink() implements LinkedAnswer {}
}
