package com.atlassian.sal.api.net;

import java.io.InputStream;

/** Signature only. Source: docs.atlassian.com/sal-api, SAL 7 (Platform 8) */
public interface Response {
    int getStatusCode();

    String getHeader(String name);

    InputStream getResponseBodyAsStream() throws ResponseException;
}
