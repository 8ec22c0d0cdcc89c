package org.headway.okr.rest;

import static org.junit.Assert.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** Every write of REST says what it does in a Jira whose OKRs Confluence keeps. */
public class WritesAreKnownTest {

    @Test
    public void eachHasARowInTheTableOfLinkedJira() throws IOException {
        List<String> rows;
        try (var csv = getClass().getResourceAsStream("/it/writes-in-a-linked-jira.csv")) {
            rows = new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        List<String> missing = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.headway.okr.rest").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream().flatMap(method -> writes(type, method)))
                        .filter(write -> rows.stream().noneMatch(row -> row.matches(write)))
                        .sorted()
                        .toList();
        assertEquals(List.of(), missing);
    }

    /** As a pattern of rows. */
    private static Stream<String> writes(JavaClass type, JavaMethod method) {
        String below = method.isAnnotatedWith(Path.class)
                ? "/" + method.getAnnotationOfType(Path.class).value()
                : "";
        String path = (type.getAnnotationOfType(Path.class).value() + below).replaceAll("\\{[^}]*}", "[^/]+");
        return Stream.of(POST.class, PUT.class, DELETE.class)
                .filter(method::isAnnotatedWith)
                .map(verb -> verb.getSimpleName() + "," + path + ",.*");
    }
}
