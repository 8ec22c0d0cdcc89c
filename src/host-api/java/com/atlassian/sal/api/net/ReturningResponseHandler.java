package com.atlassian.sal.api.net;

/** Signature only. Source: docs.atlassian.com/sal-api, SAL 7 (Platform 8) */
public interface ReturningResponseHandler<T extends Response, R> {
    R handle(T response) throws ResponseException;
}
