package org.headway.devhost.confluence;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headway.devhost.MacroModule.Parameter;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class ConfluencePagesTest {
    @Rule
    public final ConfluenceOverHttp confluence = new ConfluenceOverHttp();

    @Before
    public void aMacroThatTellsItsPurpose() {
        confluence.host.with(
                "purpose",
                (parameters, body, context) -> "<b>for " + context.getOutputType() + "</b>",
                new Parameter("team", "string", false, false, "", List.of(), Map.of()));
    }

    private String write(String space, String title) {
        HttpResponse<String> made = confluence.send(
                "POST",
                "/rest/api/content",
                """
                {"type": "page", "title": "%s", "space": {"key": "%s"}, "body": {"storage": {"representation": "storage",
                 "value": "<p>Text</p><ac:structured-macro ac:name=\\"purpose\\"/>"}}}"""
                        .formatted(title, space));
        Matcher id = Pattern.compile("\"id\":\"(\\d+)\"").matcher(made.body());
        assertEquals(made.body(), true, id.find());
        return id.group(1);
    }

    @Test
    public void aPageShowsWhatItsMacrosPrint() {
        String id = write("SHOP", "Plan");
        confluence.host.visitor = "reader";
        assertThat(
                confluence.get("/pages/viewpage.action?pageId=" + id).body(),
                containsString("class=\"wiki-content\"><p>Text</p><b>for display</b></div>"));
    }

    @Test
    public void anExportTellsItsTypeAndHasNoScripts() {
        String id = write("SHOP", "Plan");
        for (String type : List.of("pdf", "word", "email", "feed")) {
            String html = confluence
                    .get("/pages/exportpage.action?pageId=" + id + "&type=" + type)
                    .body();
            assertThat(html, containsString("<b>for " + type + "</b>"));
            assertThat(html, not(containsString("<script")));
        }
        assertEquals(
                404,
                confluence
                        .get("/pages/exportpage.action?pageId=" + id + "&type=x")
                        .statusCode());
    }

    @Test
    public void aPreviewTellsThatItIsOne() {
        assertThat(
                confluence
                        .submit(
                                "/pages/preview.action?spaceKey=SHOP",
                                Map.of("storage", "<ac:structured-macro ac:name=\"purpose\"/>"))
                        .body(),
                containsString("<b>for preview</b>"));
    }

    @Test
    public void aTemplateIsPreviewedWithoutASpace() {
        confluence.host.with("where", (parameters, body, context) -> "in " + context.getSpaceKey());
        assertThat(
                confluence
                        .submit("/pages/preview.action", Map.of("storage", "<ac:structured-macro ac:name=\"where\"/>"))
                        .body(),
                containsString("in null"));
    }

    @Test
    public void aPageIsFoundByItsTitleToo() {
        String id = write("SHOP", "Plan for all");
        assertEquals(
                "/confluence/pages/viewpage.action?pageId=" + id,
                confluence
                        .get("/display/SHOP/Plan+for+all")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow()
                        .replaceAll("^http://[^/]*", ""));
        assertEquals(404, confluence.get("/display/SHOP/Nope").statusCode());
    }

    @Test
    public void aHiddenPageAnswersAsAnUnknownOne() {
        confluence.host.visitor = "outsider";
        String id = write("LAB", "Secret");
        confluence.host.visitor = "editor";
        for (String path : List.of(
                "/pages/viewpage.action?pageId=",
                "/pages/viewpreviousversions.action?pageId=",
                "/pages/editpage.action?pageId=",
                "/pages/copypage.action?pageId=",
                "/pages/exportpage.action?type=pdf&pageId=",
                "/rest/api/content/")) {
            HttpResponse<String> hidden = confluence.get(path + id);
            assertEquals(404, hidden.statusCode());
            assertEquals(confluence.get(path + "4711").body(), hidden.body());
        }
        assertEquals(
                confluence.get("/display/NOPE").body(),
                confluence.get("/display/LAB").body());
        assertThat(confluence.get("/").body(), not(containsString("Lab")));
    }

    @Test
    public void anOlderVersionSaysSo() {
        String id = write("SHOP", "Plan");
        confluence.submit(
                "/pages/editpage.action",
                Map.of("pageId", id, "version", "1", "title", "Plan", "storage", "<p>New</p>"));
        String older =
                confluence.get("/pages/viewpage.action?version=1&pageId=" + id).body();
        assertThat(older, containsString("This is version 1"));
        assertThat(older, containsString("<p>Text</p>"));
        assertThat(
                confluence
                        .get("/pages/viewpreviousversions.action?pageId=" + id)
                        .body(),
                containsString("v. 2"));
    }

    @Test
    public void aSaveOverSomebodyElsesIsAskedBackWithTheText() {
        String id = write("SHOP", "Plan");
        Map<String, String> form = Map.of("pageId", id, "version", "1", "title", "Plan", "storage", "<p>Mine</p>");
        confluence.submit("/pages/editpage.action", form);
        String answer = confluence.submit("/pages/editpage.action", form).body();
        assertThat(answer, containsString("Somebody else has saved this page"));
        assertThat(answer, containsString("&lt;p&gt;Mine&lt;/p&gt;"));
    }

    @Test
    public void theEditorOffersTheMacrosWithTheirForms() {
        assertThat(
                confluence.get("/pages/createpage.action?spaceKey=SHOP").body(),
                containsString("id=\"macro-param-purpose-team\""));
        confluence.host.visitor = "reader";
        assertEquals(
                403, confluence.get("/pages/createpage.action?spaceKey=SHOP").statusCode());
    }

    @Test
    public void theContentResourceCountsVersions() {
        String id = write("SHOP", "Plan");
        String next =
                "{\"title\": \"Plan\", \"version\": {\"number\": 2}, \"body\": {\"storage\": {\"value\": \"<p>2</p>\"}}}";
        assertEquals(
                200, confluence.send("PUT", "/rest/api/content/" + id, next).statusCode());
        assertEquals(
                409, confluence.send("PUT", "/rest/api/content/" + id, next).statusCode());
        assertThat(
                confluence
                        .get("/rest/api/content/" + id + "?expand=body.view,body.storage")
                        .body(),
                containsString("\"view\":{\"value\":\"<p>2</p>\""));
        assertThat(confluence.get("/rest/api/content?spaceKey=SHOP&title=Plan").body(), containsString("\"size\":1"));
        confluence.host.visitor = "reader";
        assertEquals(
                403,
                confluence
                        .send("PUT", "/rest/api/content/" + id, next.replace(": 2}", ": 3}"))
                        .statusCode());
    }
}
