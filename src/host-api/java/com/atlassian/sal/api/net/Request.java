package com.atlassian.sal.api.net;

/** Signature only. Source: docs.atlassian.com/sal-api, SAL 7 (Platform 8) */
public interface Request<T extends Request<?, ?>, RESP extends Response> {
    /** Signature only. */
    enum MethodType {
        GET,
        POST,
        PUT,
        DELETE,
        HEAD,
        TRACE,
        OPTIONS
    }

    T setConnectionTimeout(int connectionTimeout);

    T setSoTimeout(int soTimeout);

    T setFollowRedirects(boolean follow);

    T setHeader(String headerName, String headerValue);

    T setRequestBody(String requestBody);
}
