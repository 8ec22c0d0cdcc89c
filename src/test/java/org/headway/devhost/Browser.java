package org.headway.devhost;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends requests with a session of its own. */
final class Browser {
    private final String baseUrl;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Browser(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    Browser signIn(String path, String name) throws IOException, InterruptedException {
        form(path, "os_username=" + name + "&os_password=" + name);
        return this;
    }

    HttpResponse<String> form(String path, String body, String... headers) throws IOException, InterruptedException {
        return post(path, "application/x-www-form-urlencoded", body, headers);
    }

    HttpResponse<String> post(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(path, headers).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** With JSON in the body. */
    HttpResponse<String> send(String method, String path, String json) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(path, "Content-Type", "application/json").method(method, BodyPublishers.ofString(json));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path, headers).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path));
        return headers.length == 0 ? request : request.headers(headers);
    }
}
