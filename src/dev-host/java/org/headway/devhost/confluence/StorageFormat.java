package org.headway.devhost.confluence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Turns storage format into HTML: the author's markup is cleaned, each macro is replaced by what it prints. */
final class StorageFormat {
    private static final Safelist AUTHORS = Safelist.relaxed()
            .addTags("hr", "s", "time")
            .addAttributes("table", "class", "style")
            .addAttributes("div", "class")
            .addAttributes("td", "rowspan", "colspan")
            .addAttributes("th", "rowspan", "colspan", "scope")
            .addAttributes("time", "datetime")
            .removeAttributes("table", "style")
            .preserveRelativeLinks(true);

    private StorageFormat() {}

    static String toHtml(String storage, Function<MacroCall, String> macros) {
        Document document = Jsoup.parse(storage, "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        Map<String, String> printed = new HashMap<>();
        // Outermost first: the bodies of macros are turned on their own.
        for (Element macro; (macro = document.selectFirst("ac|structured-macro")) != null; ) {
            // Cleaning must not touch what macros print, and no author can guess where it goes.
            String place = "macro-" + UUID.randomUUID();
            printed.put(place, macros.apply(call(macro, macros)));
            macro.replaceWith(new TextNode(place));
        }
        String html = clean(document);
        for (Map.Entry<String, String> macro : printed.entrySet()) {
            html = html.replace(macro.getKey(), macro.getValue());
        }
        return html;
    }

    private static MacroCall call(Element macro, Function<MacroCall, String> macros) {
        Map<String, String> parameters = new LinkedHashMap<>();
        String body = "";
        for (Element child : macro.children()) {
            switch (child.tagName()) {
                case "ac:parameter" -> parameters.put(child.attr("ac:name"), value(child));
                case "ac:rich-text-body" -> body = toHtml(child.html(), macros);
                case "ac:plain-text-body" -> body = child.wholeText();
                default -> {}
            }
        }
        return new MacroCall(macro.attr("ac:name"), parameters, body);
    }

    /** Text as it stands; a link to a page as Confluence hands it to macros: {@code SHOP:Plan}. */
    private static String value(Element parameter) {
        Element page = parameter.selectFirst("ri|page");
        if (page == null) {
            return parameter.wholeText();
        }
        String space = page.attr("ri:space-key");
        return (space.isEmpty() ? "" : space + ":") + page.attr("ri:content-title");
    }

    private static String clean(Document document) {
        document.select("script, style").remove();
        document.select("ac|layout-section")
                .forEach(section -> section.tagName("div").attr("class", "columnLayout " + section.attr("ac:type")));
        document.select("ac|layout-cell").forEach(cell -> cell.tagName("div").attr("class", "cell"));
        document.select("*").stream()
                .filter(element -> element.tagName().contains(":"))
                .toList()
                .forEach(Element::unwrap);
        Document html = new Cleaner(AUTHORS).clean(Jsoup.parseBodyFragment(document.html(), "http://localhost/"));
        html.outputSettings().prettyPrint(false);
        html.select("table").addClass("confluenceTable").wrap("<div class=\"table-wrap\"></div>");
        html.select("th").addClass("confluenceTh");
        html.select("td").addClass("confluenceTd");
        return html.body().html();
    }
}
