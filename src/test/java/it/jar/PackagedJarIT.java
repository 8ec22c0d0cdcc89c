package it.jar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.DevHost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.Test;

public class PackagedJarIT {
    private static final Path PINNED = Path.of("src/test/resources/it/imports.txt");

    private final List<String> files;
    private final Attributes manifest;

    public PackagedJarIT() {
        try (JarFile jar = new JarFile(DevHost.packagedJar().toFile())) {
            files = jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
            manifest = jar.getManifest().getMainAttributes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    public void carriesNoClassButOurOwnAndTheMarkdownParser() {
        List<String> foreign = files.stream()
                .filter(name -> name.endsWith(".class"))
                .filter(name -> !name.startsWith("org/headway/okr/") && !name.startsWith("org/commonmark/"))
                .toList();

        assertEquals(List.of(), foreign);
    }

    @Test
    public void carriesNoTest() {
        assertEquals(
                List.of(),
                files.stream()
                        .filter(name -> name.matches(".*(Test|IT)\\.class|it/.*|.*devhost.*"))
                        .toList());
    }

    @Test
    public void carriesNoJar() {
        assertTrue(files.stream().noneMatch(name -> name.endsWith(".jar")));
    }

    @Test
    public void needsNoTransformation() {
        assertEquals("org.headway.okr", manifest.getValue("Atlassian-Plugin-Key"));
        assertEquals("org.headway.okr", manifest.getValue("Bundle-SymbolicName"));
        assertEquals("*", manifest.getValue("Spring-Context"));
    }

    @Test
    public void exportsNothing() {
        assertEquals(null, manifest.getValue("Export-Package"));
        assertEquals(null, manifest.getValue("Private-Package"));
    }

    /** A new line here is a new thing that a product must have. */
    @Test
    public void importsExactlyWhatIsPinned() throws IOException {
        List<String> imported = imports().stream().map(Import::pinned).sorted().toList();

        assertEquals(String.join("\n", Files.readAllLines(PINNED)), String.join("\n", imported));
    }

    @Test
    public void everyImportTakesAnyVersion() {
        assertTrue(imports().stream().allMatch(one -> one.version().equals("0")));
    }

    @Test
    public void whatOnlyOneProductHasIsOptional() {
        List<Import> ofProducts = imports().stream()
                .filter(one -> one.name().matches("com\\.atlassian\\.(confluence|jira|user)\\b.*"))
                .toList();

        assertFalse(ofProducts.isEmpty());
        assertTrue(ofProducts.stream().allMatch(Import::optional));
    }

    private List<Import> imports() {
        return Import.readAll(manifest.getValue("Import-Package"));
    }
}
