package com.atlassian.sal.api.web.context;

/** Signature only. Source: docs.atlassian.com/sal-api, SAL 7 (Platform 8) */
public interface HttpContext {
    jakarta.servlet.http.HttpServletRequest getRequest();
}
