package it;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody in front of a product, with a session of their own. */
public final class Visitor {
    /** Escapes what is not ASCII, and so can say things that UTF-8 cannot. */
    static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    public static final String FORM = "application/x-www-form-urlencoded";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Site site;

    private Visitor(Site site) {
        this.site = site;
    }

    public static Visitor anonymous(Site site) {
        return new Visitor(site);
    }

    /** Signed in by the product's own form; the password is the name. */
    public static Visitor as(String name, Site site) {
        Visitor visitor = new Visitor(site);
        Document page = visitor.get(site.loginPath()).expecting(200).html();
        FormElement form = (FormElement) page.selectFirst("form:has([name=os_username])");
        form.select("[name=os_username], [name=os_password]").val(name);
        Answer answer = visitor.send(
                HttpRequest.newBuilder(URI.create(form.submit().request().url().toString()))
                        .header("Content-Type", FORM)
                        .POST(BodyPublishers.ofString(encoded(form.formData()))));
        answer.expecting(302);
        return visitor;
    }

    /** In Confluence, as one of its people. */
    public static Visitor as(String name) {
        return as(name, RunningHost.confluence());
    }

    public static Visitor anonymous() {
        return anonymous(RunningHost.confluence());
    }

    public Site site() {
        return site;
    }

    /** The session, for a browser to go on with. */
    public List<HttpCookie> session() {
        return cookies.getCookieStore().getCookies();
    }

    public Answer get(String path) {
        return send(to(path));
    }

    /** What a link on a page of the product leads to. */
    public Element follow(String href) {
        URI link = URI.create(site.url()).resolve(href);
        return send(HttpRequest.newBuilder(link)).expecting(200).html().selectFirst("#main");
    }

    public Answer post(String path, Object body) {
        return write("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return write("PUT", path, body);
    }

    public Answer delete(String path) {
        return send(to(path).header("X-Atlassian-Token", "no-check").DELETE());
    }

    /** Posts a form of {@code name=value} pairs, as a page of the product would. */
    public Answer submit(String path, String form) {
        return send(to(path).header("Content-Type", FORM)
                .header("X-Atlassian-Token", "no-check")
                .POST(BodyPublishers.ofString(form)));
    }

    private Answer write(String method, String path, Object body) {
        return send(to(path).header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(method, BodyPublishers.ofString(body instanceof String text ? text : json(body))));
    }

    /** A request to send with headers and a body of the test's own. */
    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(site.address(path)));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return answer(request.build());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The server closes a connection on which it refused what it did not read; who comes next on it is not heard, and asks again. */
    private Answer answer(HttpRequest request) throws IOException, InterruptedException {
        try {
            return new Answer(http.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException closed) {
            if (!String.valueOf(closed.getMessage()).contains("received no bytes")) {
                throw closed;
            }
            return new Answer(http.send(request, BodyHandlers.ofByteArray()));
        }
    }

    private static String encoded(List<Connection.KeyVal> form) {
        return form.stream()
                .map(field -> URLEncoder.encode(field.key(), UTF_8) + "=" + URLEncoder.encode(field.value(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(failure);
        }
    }
}
