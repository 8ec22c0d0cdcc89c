package org.headway.devhost.webresource;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.headway.devhost.HostContext;

/** The look's files: the host's own, and AUI's from the folder it was fetched to, or our stand-ins for them. */
public final class HostAssets {
    private static final String AUI = "aui/";

    private final Optional<Path> aui;

    public HostAssets(Optional<Path> aui) {
        this.aui = aui.map(folder -> folder.toAbsolutePath().normalize());
    }

    /** Null where there is no such file. */
    URL locate(String name) {
        if (name.contains("..")) {
            return null;
        }
        return name.startsWith(AUI)
                ? fetched(name.substring(AUI.length())).orElseGet(() -> own("instead-of/" + name))
                : own(name);
    }

    private Optional<URL> fetched(String name) {
        return aui.map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .map(HostAssets::address);
    }

    private static URL own(String name) {
        return HostContext.class.getResource("look/" + name);
    }

    private static URL address(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
