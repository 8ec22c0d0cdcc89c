package org.headway.devhost.look;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves the look at "/look/*". AUI's files come from where it was fetched to; without them, our own few rules do. */
public final class LookFiles extends HttpServlet {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "woff", "font/woff",
            "ttf", "font/ttf");

    private final transient Path aui;

    /** With the directory that bin/fetch-aui fills. */
    public LookFiles(Path aui) {
        this.aui = aui.toAbsolutePath().normalize();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        try (InputStream file = type == null || path.contains("..") ? null : open(path)) {
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(type);
            response.setHeader("Cache-Control", "max-age=60");
            file.transferTo(response.getOutputStream());
        }
    }

    private InputStream open(String path) throws IOException {
        if (!path.startsWith("/aui/")) {
            return LookFiles.class.getResourceAsStream(path.substring(1));
        }
        Path fetched = aui.resolve(path.substring("/aui/".length())).normalize();
        return fetched.startsWith(aui) && Files.isRegularFile(fetched)
                ? Files.newInputStream(fetched)
                : LookFiles.class.getResourceAsStream("instead-of" + path);
    }
}
