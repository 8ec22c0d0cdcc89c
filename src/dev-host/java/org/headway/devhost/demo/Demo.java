package org.headway.devhost.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headway.devhost.StartFailure;

/** Sends the requests of {@code company.txt}: a person and an address, and in the next line what to send there. */
public final class Demo {
    private static final Pattern FILE = Pattern.compile("\\{file ([a-z]+)}");

    private final URI site;
    private final Times times;
    private final Map<String, Login> people = new HashMap<>();

    public Demo(URI site, ZonedDateTime now) {
        this.site = site;
        this.times = new Times(now);
    }

    /**
     * Writes the company, unless somebody has written a page before.
     *
     * @param linked whether issues can be linked, as Jira runs and lets Confluence act
     */
    public void write(boolean linked) {
        try {
            if (as("editor").get("/rest/api/content?spaceKey=SHOP").contains("\"title\"")) {
                return;
            }
            send("company.txt");
            if (linked) {
                send("issues.txt");
            }
        } catch (IOException | InterruptedException failure) {
            throw new StartFailure("The demo cannot be written: " + failure.getMessage());
        }
    }

    private void send(String script) throws IOException, InterruptedException {
        String[] lines = read(script).split("\n");
        for (int line = 0; line + 1 < lines.length; line += 3) {
            String[] request = lines[line].split(" ");
            String method = request.length > 2 ? request[1] : "POST";
            as(request[0]).send(method, request[request.length - 1], times.fill(withFile(lines[line + 1])));
        }
    }

    /** An area comes with its history, in the file that another instance would have exported (docs/export-format.md). */
    private static String withFile(String body) throws IOException {
        Matcher file = FILE.matcher(body);
        return file.find() ? body.replace(file.group(), read(file.group(1) + ".json")) : body;
    }

    private Login as(String person) throws IOException, InterruptedException {
        Login known = people.get(person);
        if (known == null) {
            known = new Login(site, person);
            people.put(person, known);
        }
        return known;
    }

    private static String read(String name) throws IOException {
        try (InputStream in = Demo.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
