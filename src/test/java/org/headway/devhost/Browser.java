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
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

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
        return answer(request.build());
    }

    /** With JSON in the body. */
    HttpResponse<String> send(String method, String path, String json) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(path, "Content-Type", "application/json").method(method, BodyPublishers.ofString(json));
        return answer(request.build());
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return answer(request(path, headers).build());
    }

    /** The server closes a connection on which it refused what it did not read; who comes next on it is not heard, and asks again. */
    private HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException closed) {
            if (!String.valueOf(closed.getMessage()).contains("received no bytes")) {
                throw closed;
            }
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path));
        return headers.length == 0 ? request : request.headers(headers);
    }
}
