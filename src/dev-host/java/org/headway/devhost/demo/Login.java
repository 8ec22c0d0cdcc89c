package org.headway.devhost.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A person who is signed in; the password is the name. */
final class Login {
    private final URI site;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Login(URI site, String person) throws IOException, InterruptedException {
        this.site = site;
        HttpRequest.Builder form = to("/login.action")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("os_username=" + person + "&os_password=" + person));
        client.send(form.build(), BodyHandlers.discarding());
    }

    String get(String path) throws IOException, InterruptedException {
        return client.send(to(path).GET().build(), BodyHandlers.ofString()).body();
    }

    void send(String method, String path, String json) throws IOException, InterruptedException {
        HttpRequest.Builder request = to(path).header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(method, BodyPublishers.ofString(json));
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(site + path));
    }
}
