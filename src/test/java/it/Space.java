package it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.Assume;

/** A space of its own, with nothing in it; people have the rights there that they have in SHOP. */
public record Space(String key) {

    /** Only the dev host makes one so easily. */
    public static Space fresh() {
        Assume.assumeTrue(RunningHost.confluence().isDevHost());
        return new Space("S" + Long.toString(System.nanoTime(), 36).toUpperCase()).made();
    }

    public Space made() {
        return administered("createspace", "&name=New");
    }

    public Space deleted() {
        return administered("removespace", "");
    }

    private Space administered(String action, String more) {
        Visitor.as("admin")
                .submit("/spaces/" + action + ".action", "key=" + key + more)
                .expecting(302);
        return this;
    }

    /** Key results of its areas in the current cycle, with where they stand. */
    public List<JsonNode> keyResults(Visitor reader) {
        return items(reader, "area?container=" + key)
                .flatMap(area -> items(reader, "objective?area=" + keyOf(area)))
                .flatMap(objective -> items(reader, "key-result?objective=" + keyOf(objective)))
                .toList();
    }

    private static Stream<JsonNode> items(Visitor reader, String list) {
        JsonNode page = reader.get(list + "&limit=100").expecting(200).json();
        return StreamSupport.stream(page.path("items").spliterator(), false);
    }

    private static String keyOf(JsonNode item) {
        return item.path("key").asText();
    }

    public Answer bringIn(Visitor editor, String address, String text) {
        return editor.post(address, Map.of("container", key, "text", text));
    }
}
