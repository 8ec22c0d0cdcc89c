package com.atlassian.sal.api.net;

/** Signature only. Source: docs.atlassian.com/sal-api, SAL 7 (Platform 8) */
public class ResponseException extends Exception {
    public ResponseException(String message) {
        super(message);
    }

    public ResponseException(Throwable cause) {
        super(cause);
    }
}
