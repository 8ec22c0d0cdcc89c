package org.headway.devhost.jira.tracker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.devhost.Person;

/** The issues of {@code issues.txt}: key, type, status, assignee, days since, customers, found in, summary; written once. */
public record DemoIssues(People people, Projects projects, Issues issues, Instant now) {
    public void write() {
        if (!issues.all().isEmpty()) {
            return;
        }
        script().lines().filter(line -> !line.isBlank()).forEach(this::write);
    }

    private void write(String line) {
        List<String> parts =
                List.of(line.split("\\|")).stream().map(String::strip).toList();
        String[] key = parts.get(0).split("-");
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.put(Field.ASSIGNEE, named(parts.get(3)).map(Person::key).orElse(""));
        values.put(Field.CUSTOMERS, parts.get(5));
        values.put(Field.FOUND_IN, parts.get(6));
        values.put(Field.SECURITY, parts.get(7));
        values.put(Field.SUMMARY, parts.get(8));
        values.put(Field.DESCRIPTION, parts.size() > 9 ? parts.get(9) : "");
        Fields fields =
                Fields.of(IssueType.named(parts.get(1)).orElseThrow(), values).with(Status.valueOf(parts.get(2)));
        issues.add(
                projects.withKey(key[0]).orElseThrow(),
                Integer.parseInt(key[1]),
                fields,
                named("editor").map(Person::key).orElse(""),
                now.minus(Duration.ofDays(Long.parseLong(parts.get(4)))));
    }

    private Optional<Person> named(String name) {
        return people.all().stream()
                .filter(person -> person.name().equals(name))
                .findFirst();
    }

    private static String script() {
        try (InputStream in = DemoIssues.class.getResourceAsStream("issues.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
