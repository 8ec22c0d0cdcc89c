package com.atlassian.confluence.spaces;

/** Signature only. Source: docs.atlassian.com/ConfluenceServer/javadoc/10.0.3 (a class there, as here) */
public class Space {
    public long getId() {
        throw new UnsupportedOperationException();
    }

    public String getKey() {
        throw new UnsupportedOperationException();
    }

    public String getName() {
        throw new UnsupportedOperationException();
    }
}
