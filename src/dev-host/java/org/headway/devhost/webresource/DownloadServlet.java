package org.headway.devhost.webresource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.headway.devhost.plugin.Plugin;
import org.headway.devhost.sal.Texts;
import org.headway.devhost.webresource.WebResource.Download;

/** Serves {@code /download/batch}, {@code /download/resources} and the host's own files. */
public final class DownloadServlet extends HttpServlet {
    private final Plugin plugin;
    private final WebResources resources;
    private final HostAssets assets;
    private final JsTexts texts;

    public DownloadServlet(Plugin plugin, WebResources resources, HostAssets assets, Texts texts) {
        this.plugin = plugin;
        this.resources = resources;
        this.assets = assets;
        this.texts = new JsTexts(texts);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = Objects.requireNonNullElse(request.getPathInfo(), "/")
                .substring(1)
                .split("/", 3);
        if (path.length > 1 && path[0].equals("dev-host")) {
            String name = path[1] + (path.length > 2 ? "/" + path[2] : "");
            send(response, ContentTypes.of(name), read(assets.locate(name)));
        } else if (path.length == 3 && path[0].equals("batch") && path[2].startsWith(path[1] + ".")) {
            Locale locale = Optional.ofNullable(request.getParameter("locale"))
                    .map(Locale::forLanguageTag)
                    .orElse(Locale.ENGLISH);
            send(response, ContentTypes.of(path[2]), batch(path[1], path[2].substring(path[1].length()), locale));
        } else if (path.length == 3) {
            single(response, path[1], path[2]);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private byte[] batch(String key, String extension, Locale locale) throws IOException {
        WebResource resource = resources.get(key);
        if (resource == null || resource.files(extension).isEmpty()) {
            return null;
        }
        ByteArrayOutputStream batch = new ByteArrayOutputStream();
        for (Download file : resource.files(extension)) {
            byte[] content = read(plugin.resource(file.location()));
            if (content == null) {
                throw new IOException(key + " names " + file.location() + ", which is not in the jar");
            }
            boolean translated = resource.translated() && extension.equals(".js");
            batch.write(translated ? translate(content, locale) : content);
            batch.write('\n');
        }
        return batch.toByteArray();
    }

    private byte[] translate(byte[] script, Locale locale) {
        return texts.translate(new String(script, StandardCharsets.UTF_8), locale)
                .getBytes(StandardCharsets.UTF_8);
    }

    private void single(HttpServletResponse response, String owner, String name) throws IOException {
        WebResource module = resources.get(owner);
        List<Download> files = module != null
                ? module.files()
                : Download.in(
                        owner.equals(plugin.descriptor().key())
                                ? plugin.descriptor().modules()
                                : List.of());
        for (Download file : files) {
            String location = file.locate(name);
            if (location != null) {
                String type = file.name().endsWith("/") ? ContentTypes.of(name) : file.contentType();
                send(response, type, read(plugin.resource(location)));
                return;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static byte[] read(URL file) throws IOException {
        if (file == null || file.getPath().endsWith("/")) {
            return null;
        }
        try (InputStream content = file.openStream()) {
            return content.readAllBytes();
        }
    }

    private static void send(HttpServletResponse response, String type, byte[] content) throws IOException {
        if (content == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
