package org.headway.okr.domain.coach;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.headway.okr.domain.imported.ImportedObjective;
import org.headway.okr.imports.PastedText;
import org.junit.Assume;
import org.junit.Test;

/** A coach who asks at every line is not asked again: at most one question for two key results. */
public class SampleTest {

    private static final Path OURS = Path.of("src/test/resources/imports/bakery-okrs.md");
    private static final Path PUBLIC = Path.of("../shared/samples/sourcegraph-okrs-2021-q1.md");

    @Test
    public void ourSampleIsAskedWhatACoachWouldAsk() throws IOException {
        assertEquals(
                List.of(
                        "NO_START: $N in sales on Saturdays",
                        "OWN_OUTPUT: Hire at least two apprentices",
                        "TASK: Agree on who opens the shop.",
                        "TASK: Pick a till system by end of January"),
                hints(OURS));
    }

    @Test
    public void aRealCompanysOkrsAreAskedLittle() throws IOException {
        Assume.assumeTrue("the public sample lies beside the project only", Files.exists(PUBLIC));
        List<String> hints = hints(PUBLIC);
        assertTrue(String.join("\n", hints), hints.size() <= 73 / 2);
    }

    private static List<String> hints(Path sample) throws IOException {
        return objectives(sample).flatMap(SampleTest::hints).toList();
    }

    private static Stream<String> hints(ImportedObjective objective) {
        String[] keyResults = objective.keyResults().stream()
                .map(keyResult -> keyResult.title())
                .toArray(String[]::new);
        Hints hints = Asking.coach().ask(Asking.draft(objective.title(), keyResults));
        return Stream.concat(hints.shown().stream(), hints.folded().stream())
                .map(hint -> hint.question() + ": " + hint.text());
    }

    private static Stream<ImportedObjective> objectives(Path sample) throws IOException {
        return PastedText.read(Files.readString(sample), Locale.ENGLISH).areas().stream()
                .flatMap(area -> area.objectives().stream());
    }
}
