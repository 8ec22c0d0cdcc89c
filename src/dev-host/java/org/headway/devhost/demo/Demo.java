package org.headway.devhost.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.headway.devhost.StartFailure;

/** Sends the requests of {@code company.txt}: a person and an address, and in the next line what to send there. */
public final class Demo {
    private static final Pattern DAY = Pattern.compile("\\{today-(\\d+)}");

    private final URI site;
    private final LocalDate today;
    private final Map<String, Login> people = new HashMap<>();

    public Demo(URI site, LocalDate today) {
        this.site = site;
        this.today = today;
    }

    /** Writes the company, unless somebody has written a page before. */
    public void write() {
        try {
            if (as("editor").get("/rest/api/content?spaceKey=SHOP").contains("\"title\"")) {
                return;
            }
            String[] lines = script().split("\n");
            for (int line = 0; line + 1 < lines.length; line += 3) {
                String[] request = lines[line].split(" ");
                String method = request.length > 2 ? request[1] : "POST";
                as(request[0]).send(method, request[request.length - 1], filled(lines[line + 1]));
            }
        } catch (IOException | InterruptedException failure) {
            throw new StartFailure("The demo cannot be written: " + failure.getMessage());
        }
    }

    private Login as(String person) throws IOException, InterruptedException {
        Login known = people.get(person);
        if (known == null) {
            known = new Login(site, person);
            people.put(person, known);
        }
        return known;
    }

    /** Days are counted back from today, so that the company is always in the middle of its quarter's work. */
    private String filled(String body) {
        String dated = DAY.matcher(body)
                .replaceAll(ago -> today.minusDays(Long.parseLong(ago.group(1))).toString());
        return dated.replace("{id}", UUID.randomUUID().toString());
    }

    private static String script() throws IOException {
        try (InputStream in = Demo.class.getResourceAsStream("company.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
