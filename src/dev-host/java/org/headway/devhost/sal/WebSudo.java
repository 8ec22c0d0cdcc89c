package org.headway.devhost.sal;

import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * SAL's WebSudoManager. Whoever is signed in has given the password a moment ago, until the cookie says that the secure
 * session was dropped.
 */
public final class WebSudo {
    private static final String COOKIE = "devhost.websudo";

    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        boolean dropped = request.getCookies() != null
                && Arrays.stream(request.getCookies())
                        .anyMatch(cookie -> isDropped(cookie.getName(), cookie.getValue()));
        if (dropped) {
            throw new WebSudoSessionException();
        }
    }

    /** There a form asks for the password; here a bare status says so. */
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }

    public static boolean isDropped(String cookie, String value) {
        return cookie.equals(COOKIE) && value.equals("dropped");
    }

    /** Whether one of these demands it. */
    public static boolean isRequired(AnnotatedElement... elements) {
        return Arrays.stream(elements)
                .flatMap(element -> Stream.of(element.getAnnotations()))
                .anyMatch(annotation -> annotation.annotationType().getName().endsWith(".WebSudoRequired"));
    }
}
