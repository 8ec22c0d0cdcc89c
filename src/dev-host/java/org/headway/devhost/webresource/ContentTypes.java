package org.headway.devhost.webresource;

import java.util.Map;

/** Content types by a file's extension. */
final class ContentTypes {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "application/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "gif", "image/gif",
            "woff", "font/woff",
            "woff2", "font/woff2",
            "json", "application/json",
            "html", "text/html;charset=UTF-8");

    private ContentTypes() {}

    static String of(String file) {
        return TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
