package it.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import it.Page;
import it.Space;
import it.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;

/** A list as a company wrote it, brought in over REST, on a page. */
public class BringInAListIT {
    private static final Path PUBLIC = Path.of("../shared/samples/sourcegraph-okrs-2021-q1.md");
    private static final Path OURS = Path.of("src/test/resources/imports/bakery-okrs.md");

    private final Visitor editor = Visitor.as("editor");
    private final Space space = Space.fresh();
    private final String list = read(Files.exists(PUBLIC) ? PUBLIC : OURS);

    @Test
    public void aPreviewWritesNothing() {
        JsonNode preview = preview();

        assertTrue(preview.path("keyResults").asInt() > 5);
        assertEquals(
                0,
                editor.get("area?container=" + space.key()).json().path("items").size());
        assertTrue(Page.withTable(editor, space.key())
                .contentFor(editor)
                .select("tr[data-key]")
                .isEmpty());
    }

    @Test
    public void everyLineThatIsLeftOutIsListedWithItsNumberAndAReason() {
        List<String> lines = list.lines().toList();
        Element html = Jsoup.parse(preview().path("html").asText());

        List<Element> leftOut = html.select("li").stream()
                .filter(item -> item.child(1).text().matches("line \\d+: .+"))
                .toList();

        assertFalse(leftOut.isEmpty());
        for (Element item : leftOut) {
            int number = Integer.parseInt(item.child(1).text().replaceAll("^line (\\d+):.*$", "$1"));
            assertTrue(
                    item.text(),
                    lines.get(number - 1)
                            .contains(item.selectFirst("details p").wholeText().strip()));
        }
    }

    @Test
    public void whatWasPreviewedStandsOnThePageWithItsFirstCheckIns() {
        int promised = preview().path("keyResults").asInt();

        JsonNode brought = bringIn();

        assertEquals(promised, brought.path("keyResults").asInt());
        List<JsonNode> stored = space.keyResults(editor);
        assertEquals(promised, stored.size());
        assertEquals(
                brought.path("checkIns").asInt(),
                stored.stream().mapToInt(one -> one.path("checkIns").asInt()).sum());
        Element content = Page.withTable(editor, space.key()).contentFor(Visitor.as("reader"));
        List<String> shown = content.select("tr[data-key*=-KR] .okr-title").eachText().stream()
                .map(title -> title.replace('\u00a0', ' '))
                .toList();
        assertEquals(titles(stored).toList(), shown);
    }

    @Test
    public void aNoteIsTheFirstCheckInOfItsKeyResult() {
        bringIn();
        String noted = space.keyResults(editor).stream()
                .filter(one -> one.path("checkIns").asInt() == 1)
                .findFirst()
                .orElseThrow()
                .path("key")
                .asText();

        JsonNode entry = editor.get("key-result/" + noted + "/check-in").json().at("/items/0");

        assertEquals("IMPORT", entry.path("source").asText());
        assertTrue(entry.path("confidence").isNull());
        assertFalse(entry.path("whatGotUsHere").asText().isBlank());
    }

    @Test
    public void bringingItInTwiceAddsNothing() {
        bringIn();
        List<JsonNode> once = space.keyResults(editor);

        JsonNode again = bringIn();

        assertEquals(0, again.path("keyResults").asInt());
        assertEquals(0, again.path("objectives").asInt());
        assertEquals(0, again.path("checkIns").asInt());
        assertEquals(once, space.keyResults(editor));
        assertEquals(0, preview().path("keyResults").asInt());
    }

    private static Stream<String> titles(List<JsonNode> keyResults) {
        return keyResults.stream().map(one -> one.path("title").asText());
    }

    private JsonNode preview() {
        return space.bringIn(editor, "import/preview", list).expecting(200).json();
    }

    private JsonNode bringIn() {
        return space.bringIn(editor, "import", list).expecting(201).json();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
