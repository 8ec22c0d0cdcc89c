package org.headway.okr.domain.coach;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** All that the coach can say has words, and the coach has no words besides. */
public class CoachWordsTest {

    @Test
    public void everyKeyIsSaid() throws IOException {
        Set<String> written = words().stringPropertyNames().stream()
                .filter(key -> key.startsWith("okr.coach."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(said(), written);
    }

    private static Set<String> said() {
        Draft nothing = new Draft("", "", false, List.of(DraftKeyResult.of(Asking.GOOD_KEY_RESULT)), 1, Limits.usual());
        Stream<Phrase> open =
                Asking.coach().askBeforePublishing(nothing).stream().flatMap(hint -> hint.says().listed().stream());
        Stream<Phrase> multiple = Asking.coach().ask(Asking.draft("", "Double sign-ups")).shown().stream()
                .map(Hint::says);
        String[] six = Stream.generate(() -> Asking.GOOD_KEY_RESULT).limit(6).toArray(String[]::new);
        Stream<Phrase> many = Asking.coach().ask(Asking.draft("A good aspiration", six)).shown().stream()
                .map(Hint::says);
        Stream<Phrase> manners = Stream.of(Hint.LEAVE_IT, new Hints(List.of(), List.of()).more());
        return Stream.of(
                        Arrays.stream(Question.values()).map(Question::key),
                        Arrays.stream(Question.values()).map(Question::reasonKey),
                        Arrays.stream(Fix.values()).map(Fix::key),
                        Stream.of(open, multiple, many, manners)
                                .flatMap(all -> all)
                                .map(Phrase::key))
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/i18n/headway.properties"))) {
            words.load(in);
        }
        return words;
    }
}
