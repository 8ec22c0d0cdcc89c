package it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What came back, with its status and its bytes. */
public record Answer(HttpResponse<byte[]> response) {

    public int status() {
        return response.statusCode();
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return Visitor.JSON.readTree(text());
        } catch (JsonProcessingException failure) {
            throw new AssertionError(this.toString(), failure);
        }
    }

    public Document html() {
        return Jsoup.parse(text(), response.uri().toString());
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** How many SQL statements the plugin needed for it. */
    public int statements() {
        return Integer.parseInt(header("X-Dev-Host-Statements"));
    }

    /** This answer, if it has the status; the test fails if not. */
    public Answer expecting(int status) {
        if (status() != status) {
            throw new AssertionError("Not " + status + " but " + this);
        }
        return this;
    }

    @Override
    public String toString() {
        return status() + " " + response.request().method() + " "
                + response.request().uri() + "\n" + text();
    }
}
