package org.headway.okr.platform.json;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class JsonTest {

    @Test
    public void itIsReadInItsShape() {
        Json issue =
                Json.read(" {\"key\":\"ENG-1\",\n\"fields\":{\"done\":true,\"parent\":null,\"votes\":[1,-2.50e1]}}\t");
        assertEquals("ENG-1", issue.get("key").text());
        assertEquals(true, issue.get("fields").get("done").flag());
        assertEquals(Optional.empty(), issue.get("fields").maybe("parent"));
        assertEquals(Optional.empty(), issue.get("fields").maybe("absent"));
        List<Json> votes = issue.get("fields").get("votes").list();
        assertEquals(new BigDecimal("1"), votes.get(0).number());
        assertEquals(new BigDecimal("-25.0"), votes.get(1).number());
    }

    @Test
    public void textsComeUnescapedAndGoEscaped() {
        assertEquals(
                "\"\\/\b\f\n\r\t\u00e4\ud83d\ude00",
                Json.read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\ud83d\\ude00\"").text());
        assertEquals(
                "\"\\\"\\\\\\n\\u0001\u00e4/\"", Json.of("\"\\\n\u0001\u00e4/").toString());
    }

    @Test
    public void whatIsWrittenReadsTheSame() {
        Json whole = Json.object()
                .with("fields", Json.object().with("summary", "a \"b\"\\").with("done", Json.of(false)))
                .with("ids", Json.of(List.of(Json.of(1), Json.nothing(), Json.of(List.of()), Json.object())))
                .with("share", Json.of(new BigDecimal("0.1")));
        assertEquals(
                "{\"fields\":{\"summary\":\"a \\\"b\\\"\\\\\",\"done\":false},\"ids\":[1,null,[],{}],\"share\":0.1}",
                whole.toString());
        assertEquals(whole, Json.read(whole.toString()));
    }

    @Test
    public void whatIsNoJsonIsRefused() {
        for (String text : List.of(
                "",
                " ",
                "<html>",
                "{",
                "[1,]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "[1 2]",
                "1 2",
                "tru",
                "nul",
                "01",
                "1.",
                ".5",
                "+1",
                "- 1",
                "\"a",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\\u12",
                "\"a\nb\"",
                "'a'",
                "NaN",
                "[1]]")) {
            assertThrows(text, UnexpectedJson.class, () -> Json.read(text));
        }
    }

    @Test
    public void whatIsTooDeepOrTooLongANumberIsRefused() {
        assertEquals("[[]]", Json.read("[[]]").toString());
        assertThrows(UnexpectedJson.class, () -> Json.read("[".repeat(100_000)));
        assertThrows(UnexpectedJson.class, () -> Json.read("1".repeat(101)));
        assertThrows(UnexpectedJson.class, () -> Json.read("1e1000"));
    }

    @Test
    public void aValueOfAnotherKindIsRefused() {
        Json text = Json.read("{\"name\":\"a\"}").get("name");
        assertThrows(UnexpectedJson.class, text::number);
        assertThrows(UnexpectedJson.class, text::flag);
        assertThrows(UnexpectedJson.class, text::list);
        assertThrows(UnexpectedJson.class, text::fields);
        assertThrows(UnexpectedJson.class, () -> Json.read("{}").get("name"));
        assertThrows(UnexpectedJson.class, () -> Json.read("[1]").get(0 + "").text());
        assertThrows(UnexpectedJson.class, () -> Json.read("null").text());
    }
}
