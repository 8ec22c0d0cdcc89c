package org.headway.okr.rest.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headway.okr.domain.archive.Archive;
import org.headway.okr.domain.archive.Entry;
import org.headway.okr.domain.archive.Section;
import org.headway.okr.platform.json.Json;
import org.headway.okr.service.archive.ArchiveQuery;

/** Writes an area's file while it is read: one entry on each line, every section named, even where it is empty. */
final class AreaFileWriter {

    private final Writer out;
    private final Iterator<Section> sections = List.of(Section.values()).iterator();
    private Section open = sections.next();
    private String before = "";

    private AreaFileWriter(Writer out) {
        this.out = out;
    }

    static void write(ArchiveQuery.Export export, OutputStream stream) throws IOException {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        AreaFileWriter writer = new AreaFileWriter(out);
        try {
            writer.print("{\"headway\":" + Archive.FORMAT);
            export.tell(writer::entry);
            writer.open(Section.VERSIONS);
            writer.print("]}\n");
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        out.flush();
    }

    private void entry(Entry entry) {
        if (entry.section() == Section.AREA) {
            print(",\n\"area\":" + json(entry));
            return;
        }
        open(entry.section());
        print(before + json(entry));
        before = ",\n";
    }

    /** Ends the sections before one, and begins it. */
    private void open(Section wanted) {
        while (open != wanted) {
            print(open == Section.AREA ? "" : "]");
            open = sections.next();
            print(",\n\"" + open.inFile() + "\":[");
            before = "\n";
        }
    }

    private static Json json(Entry entry) {
        Map<String, Json> fields = new LinkedHashMap<>();
        entry.said().forEach((name, value) -> fields.put(name, json(value)));
        return Json.of(fields);
    }

    private static Json json(Object value) {
        if (value instanceof List<?> several) {
            return Json.of(several.stream().map(AreaFileWriter::json).toList());
        }
        if (value instanceof BigDecimal number) {
            return Json.of(number);
        }
        return value instanceof Boolean flag ? Json.of(flag) : Json.of(value.toString());
    }

    private void print(String text) {
        try {
            out.write(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
