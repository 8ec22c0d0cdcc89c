package it.jar;

import it.DevHost;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A copy of the packaged jar in which one thing is broken. */
final class Mutant {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Mutant() {}

    static Mutant ofThePackagedJar() {
        Mutant mutant = new Mutant();
        try (JarFile jar = new JarFile(DevHost.packagedJar().toFile())) {
            for (ZipEntry entry : jar.stream().toList()) {
                mutant.files.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return mutant;
    }

    Mutant without(String file) {
        assertChanged(files.remove(file) != null, file);
        return this;
    }

    Mutant with(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    Mutant withoutLine(String file, String line) {
        return text(file, text -> text.lines()
                .filter(one -> !one.strip().equals(line))
                .collect(Collectors.joining("\n", "", "\n")));
    }

    /** The product exports no such packages. */
    Mutant withoutPackages(String prefix) {
        return text(
                "META-INF/MANIFEST.MF",
                // Joined first, because manifests break their lines anywhere.
                manifest -> manifest.replaceAll("\\R ", "").replace(prefix, "com.atlassian.nowhere."));
    }

    Mutant withLine(String file, String line) {
        return text(file, text -> text + line + "\n");
    }

    /** Changes a text in a class's constant pool: the name of an annotation, or the value of one. */
    Mutant withConstant(String file, String from, String to) {
        // Latin-1 keeps every byte of the class as it is.
        return change(file, StandardCharsets.ISO_8859_1, code -> code.replace(constant(from), constant(to)));
    }

    private static String constant(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer entry = ByteBuffer.allocate(3 + encoded.length)
                .put((byte) 1)
                .putShort((short) encoded.length)
                .put(encoded);
        return new String(entry.array(), StandardCharsets.ISO_8859_1);
    }

    private Mutant text(String file, UnaryOperator<String> change) {
        return change(file, StandardCharsets.UTF_8, change);
    }

    private Mutant change(String file, java.nio.charset.Charset charset, UnaryOperator<String> change) {
        String before = new String(files.get(file), charset);
        String after = change.apply(before);
        assertChanged(!after.equals(before), file);
        return with(file, after.getBytes(charset));
    }

    private static void assertChanged(boolean changed, String what) {
        if (!changed) {
            throw new AssertionError("Nothing was broken: " + what);
        }
    }

    Path packed() {
        Path jar = DevHost.emptyFolder().resolve("mutant.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return jar;
    }
}
