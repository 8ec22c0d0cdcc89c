package org.headway.devhost.webresource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Style and script of every page: the host's own, and AUI's files if a folder with them is given. */
public final class HostAssets {
    /** In the order in which AUI wants to be loaded; the host's own script sets the theme in between. */
    private static final List<String> BEFORE_HOST = List.of(
            "jquery.min.js", "aui-prototyping-design-tokens-compatibility.css", "aui-prototyping-design-tokens-api.js");

    private static final List<String> AFTER_HOST = List.of("aui-prototyping.css", "aui-prototyping.js");

    private final Optional<Path> aui;

    public HostAssets(Optional<Path> aui) {
        this.aui = aui.map(folder -> folder.toAbsolutePath().normalize());
    }

    String tagsHtml(String contextPath) {
        String prefix = contextPath + "/download/dev-host/";
        return Stream.of(aui(BEFORE_HOST), Stream.of("host.js"), aui(AFTER_HOST), Stream.of("host.css"))
                .flatMap(names -> names)
                .map(name -> prefix + name)
                .map(address ->
                        address.endsWith(".css") ? RequiredByPage.styleTag(address) : RequiredByPage.scriptTag(address))
                .collect(Collectors.joining());
    }

    private Stream<String> aui(List<String> names) {
        return aui.stream().flatMap(folder -> names.stream()
                .flatMap(name -> find(folder, name).stream())
                .map(file -> "aui/" + folder.relativize(file)));
    }

    /** Null where there is no such file. */
    URL locate(String name) {
        if (!name.startsWith("aui/")) {
            return name.contains("..") ? null : getClass().getResource(name);
        }
        Path file = aui.map(folder ->
                        folder.resolve(name.substring("aui/".length())).normalize())
                .filter(path -> path.startsWith(aui.orElseThrow()) && Files.isRegularFile(path))
                .orElse(null);
        try {
            return file == null ? null : file.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<Path> find(Path folder, String name) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(name)).sorted().findFirst();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
