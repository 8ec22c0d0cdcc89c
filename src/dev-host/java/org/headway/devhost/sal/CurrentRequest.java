package org.headway.devhost.sal;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** SAL's HttpContext: the request that the visitor made; null where a thread works for nobody. */
public record CurrentRequest(Visits visits) {

    public @Nullable HttpServletRequest getRequest() {
        return visits.current().request().orElse(null);
    }
}
