package org.headway.okr.build;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

/** The hand-written signatures of Atlassian's types stay as small as their use, and say where they come from. */
public class HostApiTest {

    private static final Path SOURCES = Path.of("src/host-api/java");
    private static final JavaClasses ALL = new ClassFileImporter()
            .importPaths(Path.of("target/classes"), Path.of("target/test-classes"), Path.of("target/host-api-classes"));

    /** What the newest Active Objects asks for at run time, in binary: nothing here compiles against it. */
    private static final Set<String> OF_ACTIVE_OBJECTS =
            Set.of("com.atlassian.util.profiling", "com.atlassian.plugin.util");

    private static boolean isTheirs(JavaClass type) {
        return type.getPackageName().startsWith("com.atlassian.") && !OF_ACTIVE_OBJECTS.contains(type.getPackageName());
    }

    private static List<JavaClass> theirs() {
        return ALL.stream().filter(HostApiTest::isTheirs).toList();
    }

    @Test
    public void everySignatureIsOfATypeThatIsUsed() {
        List<String> unused = theirs().stream()
                .filter(type -> type.getDirectDependenciesToSelf().stream().allMatch(dependency -> dependency
                        .getOriginClass()
                        .getBaseComponentType()
                        .equals(type)))
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), unused);
    }

    @Test
    public void everyMethodOfASignatureIsCalledOrImplemented() {
        List<String> unused = theirs().stream()
                .filter(type -> !type.isAnnotation() && !type.isEnum())
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !isUsed(method))
                .map(JavaMethod::getFullName)
                .toList();
        assertEquals(List.of(), unused);
    }

    private static boolean isUsed(JavaMethod method) {
        if (Set.of("equals", "hashCode").contains(method.getName())
                || !method.getAccessesToSelf().isEmpty()) {
            return true;
        }
        JavaClass owner = method.getOwner();
        // What implements a signature is used when that is.
        boolean implemented = owner.getAllRawInterfaces().stream()
                .filter(HostApiTest::isTheirs)
                .flatMap(type -> type.getMethods().stream())
                .anyMatch(other -> other.getName().equals(method.getName()) && isUsed(other));
        return implemented
                || owner.getAllSubclasses().stream()
                        .filter(type -> type.getPackageName().startsWith("org.headway"))
                        .anyMatch(type -> type.getMethods().stream()
                                .anyMatch(own -> own.getName().equals(method.getName())));
    }

    @Test
    public void everySignatureNamesItsSource() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            Set<String> silent = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !read(file).contains("/** Signature only. Source: "))
                    .map(Path::toString)
                    .collect(Collectors.toSet());
            assertEquals(Set.of(), silent);
        }
        assertTrue(theirs().size() > 20);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
