package org.headway.okr.web;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.view.table.Folding;
import org.headway.okr.view.table.FoldingMemory;

/** What readers folded is told by a cookie that a script wrote for the address of the page. */
@Named
public final class FoldingCookie implements FoldingMemory {

    private static final String FOLDED = "headway.open";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,20}");

    private final HttpContext http;

    @Inject
    public FoldingCookie(@ComponentImport HttpContext http) {
        this.http = http;
    }

    @Override
    public Folding now() {
        return Optional.ofNullable(http.getRequest()).map(FoldingCookie::of).orElse(Folding.NONE);
    }

    /** Behind the address that the browser knows there may be another, which has a number: then the cookie has none. */
    private static Folding of(HttpServletRequest request) {
        Map<String, String> cookies = Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().startsWith(FOLDED))
                // The browser names the one of the nearest path first.
                .collect(Collectors.toMap(Cookie::getName, Cookie::getValue, (nearest, other) -> nearest));
        return Stream.of(numbered(request), FOLDED)
                .flatMap(name -> Stream.ofNullable(cookies.get(name)))
                .findFirst()
                .map(Folding::read)
                .orElse(Folding.NONE);
    }

    /** Some addresses are of one page by their path, some by a number behind it. */
    private static String numbered(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("pageId"))
                .filter(id -> NUMBER.matcher(id).matches())
                .map(id -> FOLDED + "." + id)
                .orElse(FOLDED);
    }
}
