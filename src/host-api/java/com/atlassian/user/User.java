package com.atlassian.user;

/** Signature only. Source: docs.atlassian.com/atlassian-user */
public interface User {
    String getName();

    String getFullName();
}
