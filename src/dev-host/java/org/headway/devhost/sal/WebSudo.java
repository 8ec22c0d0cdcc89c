package org.headway.devhost.sal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Optional;

/** SAL's WebSudoManager: where secure administrator sessions are on, the password is asked for once in a session. */
public record WebSudo(boolean on) {
    /** Where the password is asked for, below the context path. */
    public static final String PAGE = "/dev-host/password";

    private static final String SAID = "password-said";

    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (lacksPassword(request)) {
            throw new WebSudoSessionException();
        }
    }

    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = Optional.ofNullable(request.getQueryString())
                .map(text -> "?" + text)
                .orElse("");
        String back = URLEncoder.encode(request.getRequestURI() + query, UTF_8);
        response.sendRedirect(request.getContextPath() + PAGE + "?destination=" + back);
    }

    public boolean lacksPassword(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return on && (session == null || session.getAttribute(SAID) == null);
    }

    public void said(HttpServletRequest request) {
        request.getSession().setAttribute(SAID, true);
    }
}
