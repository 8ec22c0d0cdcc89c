package org.headway.devhost.start;

import java.nio.file.Path;
import java.util.Optional;

/** How one product is started; strict: a missing text fails instead of showing its key; webSudo: administrators say their password again. */
public record Settings(
        Path jar,
        Path storage,
        String databaseUrl,
        int port,
        boolean empty,
        boolean strict,
        boolean webSudo,
        Optional<Path> aui) {}
