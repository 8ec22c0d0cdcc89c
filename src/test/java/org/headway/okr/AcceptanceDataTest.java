package org.headway.okr;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Assume;
import org.junit.Test;

public class AcceptanceDataTest {

    private static final Path AGREED = Path.of("../shared/acceptance");

    @Test
    public void ourCopyIsWhatWasAgreed() throws IOException {
        Assume.assumeTrue("what was agreed lies beside the project only", Files.isDirectory(AGREED));
        for (String name : List.of("attacks.csv", "coach.csv", "formulas.csv")) {
            Path ours = Path.of("src/test/resources/acceptance", name);
            assertEquals(name, Files.readString(AGREED.resolve(name)), Files.readString(ours));
        }
    }
}
