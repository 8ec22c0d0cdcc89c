package org.headway.okr.platform;

import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.jar.Manifest;

/** The version of this jar, as its manifest has it. */
@Named
public final class Release {

    public String version() {
        try (InputStream manifest = Release.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            String version = new Manifest(manifest).getMainAttributes().getValue("Bundle-Version");
            return version == null ? "unknown" : version;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
