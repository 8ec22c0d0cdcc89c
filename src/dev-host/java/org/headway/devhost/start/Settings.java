package org.headway.devhost.start;

import java.nio.file.Path;
import java.util.Optional;

/** How one product is started; strict means that a missing text fails instead of showing its key. */
public record Settings(
        Path jar, Path storage, String databaseUrl, int port, boolean empty, boolean strict, Optional<Path> aui) {}
