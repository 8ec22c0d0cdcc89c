package org.headway.okr.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.headway.okr.domain.imported.ImportedOkrs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Tables written as HTML, cut into cells as the browser does it. */
final class HtmlTables {

    private HtmlTables() {}

    static String outline(String html) {
        return Printed.outline(read(html, Locale.ENGLISH));
    }

    static ImportedOkrs read(String html, Locale locale) {
        return Tables.read(tables(html), List.of(), locale);
    }

    static List<PageTable> tables(String html) {
        List<PageTable> tables = new ArrayList<>();
        int line = 1;
        String heading = "";
        for (Element element : Jsoup.parse(html).select("h2, table")) {
            if (element.tagName().equals("h2")) {
                heading = element.text();
            } else {
                List<List<Cell>> rows = element.select("tr").stream()
                        .map(row -> row.select("th, td").stream()
                                .map(HtmlTables::cell)
                                .toList())
                        .toList();
                tables.add(new PageTable(heading, line, rows));
                line += rows.size();
            }
        }
        return tables;
    }

    private static Cell cell(Element cell) {
        cell.select("li").prepend(Cell.BULLET).before("\n");
        cell.select("br").before("\n");
        return new Cell(
                cell.wholeText(),
                Integer.parseInt("0" + cell.attr("rowspan")),
                Integer.parseInt("0" + cell.attr("colspan")),
                cell.tagName().equals("th"),
                cell.select("a[data-username]").attr("data-username"));
    }
}
