package com.atlassian.sal.api.user;

/** Signature only. Source: docs.atlassian.com/sal-api, SAL 7 (Platform 8) */
public final class UserKey implements java.io.Serializable {
    private final String value;

    public UserKey(String value) {
        this.value = value;
    }

    public String getStringValue() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey key && key.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
