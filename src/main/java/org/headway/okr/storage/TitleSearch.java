package org.headway.okr.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.java.ao.Query;

/** Finds key results by what their titles begin or go on with. The databases disagree about large letters: we make them small. */
final class TitleSearch {

    /** As long as a text column may be; what a title says later is not searched. */
    private static final int LENGTH = 255;

    private TitleSearch() {}

    static String of(String title) {
        String small = title.toLowerCase(Locale.ROOT);
        return small.substring(0, Math.min(LENGTH, small.length()));
    }

    static Query query(List<?> areas, String text, int limit) {
        List<Object> values = new ArrayList<>(areas);
        values.add(false);
        values.add(false);
        values.add(text.toUpperCase(Locale.ROOT));
        values.add("%" + of(text).replaceAll("[!%_\\[]", "!$0") + "%");
        return Query.select()
                .where(
                        AoTables.oneOf("AREA_KEY", areas)
                                + " AND REMOVED = ? AND (DRAFT IS NULL OR DRAFT = ?) AND (KEY_RESULT_KEY = ? OR TITLE_SEARCH LIKE ? ESCAPE '!')",
                        values.toArray())
                .order("ID DESC")
                .limit(limit);
    }
}
