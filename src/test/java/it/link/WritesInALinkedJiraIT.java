package it.link;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import it.Answer;
import it.RunningHost;
import it.Visitor;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Where Confluence keeps the OKRs, Jira writes none of its own; {@code WritesAreKnownTest} sees to it that no write is left out. */
@RunWith(Parameterized.class)
public class WritesInALinkedJiraIT {
    private static final Visitor ADMIN = Visitor.as("admin", RunningHost.jira());

    private final CSVRecord row;

    public WritesInALinkedJiraIT(String name, CSVRecord row) {
        this.row = row;
    }

    @Parameters(name = "{0}")
    public static List<Object[]> rows() throws IOException {
        List<Object[]> rows = new ArrayList<>();
        try (Reader csv = new InputStreamReader(
                WritesInALinkedJiraIT.class.getResourceAsStream("/it/writes-in-a-linked-jira.csv"),
                StandardCharsets.UTF_8)) {
            CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .build()
                    .parse(csv)
                    .forEach(row -> rows.add(new Object[] {row.get("method") + " " + row.get("path"), row}));
        }
        return rows;
    }

    @Test
    public void areRefusedWithTheAddressOfTheHomeOrReachIt() {
        Answer answer = ADMIN.send(ADMIN.to(row.get("path"))
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(row.get("method"), BodyPublishers.ofString("{}")));
        if (row.get("what").equals("refused")) {
            assertEquals("" + answer, 409, answer.status());
            assertEquals(
                    "okr.error.kept-elsewhere",
                    answer.json().at("/errors/0/key").asText());
            assertThat(
                    answer.json().at("/errors/0/message").asText(),
                    containsString("Confluence: " + RunningHost.confluence().url()));
        } else {
            assertThat(answer.text(), not(containsString("kept-elsewhere")));
        }
    }
}
