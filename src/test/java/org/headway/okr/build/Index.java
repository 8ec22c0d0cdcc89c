package org.headway.okr.build;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaParameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What Spring Scanner's Maven plugin would write into {@code META-INF/plugin-components}, by file name. */
final class Index {

    private static final String SCANNER = "com.atlassian.plugin.spring.scanner.annotation.";
    private static final Map<String, String> COMPONENTS = Map.of(
            "jakarta.inject.Named",
            "",
            SCANNER + "component.ConfluenceComponent",
            "-confluence",
            SCANNER + "component.JiraComponent",
            "-jira");
    private static final Map<String, String> IMPORTS = Map.of(
            SCANNER + "imports.ComponentImport", "",
            SCANNER + "imports.ConfluenceImport", "-confluence",
            SCANNER + "imports.JiraImport", "-jira");

    private final Map<String, TreeSet<String>> files = new TreeMap<>();

    static Map<String, TreeSet<String>> of(JavaClasses ours) {
        Index index = new Index();
        ours.forEach(index::read);
        return index.files;
    }

    private void read(JavaClass type) {
        COMPONENTS.forEach((annotation, product) -> {
            if (type.isAnnotatedWith(annotation)) {
                line("component" + product, type.getName());
                type.tryGetAnnotationOfType(SCANNER + "export.ExportAsService")
                        .ifPresent(export -> line("exports" + product, type.getName() + "#" + interfaces(export)));
            }
        });
        type.getConstructors().stream()
                .flatMap(constructor -> constructor.getParameters().stream())
                .forEach(this::read);
    }

    private void read(JavaParameter parameter) {
        IMPORTS.forEach((annotation, product) -> parameter
                .tryGetAnnotationOfType(annotation)
                .ifPresent(found -> line(
                        "imports" + product,
                        parameter.getRawType().getName()
                                + name(found).map(name -> "#" + name).orElse(""))));
    }

    private void line(String file, String line) {
        files.computeIfAbsent(file, name -> new TreeSet<>()).add(line);
    }

    private static Optional<String> name(JavaAnnotation<?> annotation) {
        return annotation.get("value").map(Object::toString).filter(name -> !name.isEmpty());
    }

    private static String interfaces(JavaAnnotation<?> export) {
        JavaClass[] types = (JavaClass[]) export.get("value").orElseThrow();
        return String.join(",", Arrays.stream(types).map(JavaClass::getName).toList());
    }
}
