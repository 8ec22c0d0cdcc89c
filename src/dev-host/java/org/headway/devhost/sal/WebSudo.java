package org.headway.devhost.sal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** SAL's WebSudoManager where secure administrator sessions are switched off: each request is one of them. */
public final class WebSudo {

    public void willExecuteWebSudoRequest(HttpServletRequest request) {}

    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {}
}
