package org.headway.okr.platform;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headway.okr.service.admin.StatusLine;
import org.headway.okr.service.admin.StatusLines;

/** Which Headway runs in which product. */
@Named
public final class ProductStatus implements StatusLines {

    private static final Pattern VERSION = Pattern.compile("<version>([^<]*)</version>");

    private final ApplicationProperties product;

    @Inject
    public ProductStatus(@ComponentImport ApplicationProperties product) {
        this.product = product;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public List<StatusLine> lines() {
        return List.of(
                StatusLine.plain("okr.admin.health.version", version()),
                StatusLine.plain("okr.admin.health.product", product.getDisplayName() + " " + product.getVersion()),
                new StatusLine("okr.admin.health.languages", "okr.admin.health.languages.all", List.of()));
    }

    /** The descriptor in the jar says it. */
    private static String version() {
        try (InputStream descriptor = ProductStatus.class.getResourceAsStream("/atlassian-plugin.xml")) {
            Matcher version = VERSION.matcher(
                    descriptor == null ? "" : new String(descriptor.readAllBytes(), StandardCharsets.UTF_8));
            return version.find() ? version.group(1) : "–";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
