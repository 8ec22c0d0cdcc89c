package org.headway.devhost.confluence;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.junit.rules.ExternalResource;

/** The product's pages on a port of their own, over a {@link FakeHost}. */
final class ConfluenceOverHttp extends ExternalResource {
    final FakeHost host = new FakeHost();

    private final Server server = new Server(0);
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    protected void before() throws Exception {
        ConfluenceLike product = new ConfluenceLike();
        ServletContextHandler context = new ServletContextHandler(product.contextPath());
        product.services(host);
        product.pages(host).forEach((path, servlet) -> context.addServlet(new ServletHolder(servlet), path));
        // Lets the last answer go out in peace.
        server.setHandler(new GracefulHandler(context));
        server.setStopTimeout(2000);
        server.start();
    }

    @Override
    protected void after() {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> send(String method, String path, String json) {
        return send(request(path).method(method, BodyPublishers.ofString(json)));
    }

    HttpResponse<String> submit(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/confluence" + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
