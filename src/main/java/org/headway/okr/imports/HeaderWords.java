package org.headway.okr.imports;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.headway.okr.domain.imported.ColumnMeaning;

/** What the words at the head of a column say it is about, in English and German; the first that fits. */
final class HeaderWords {

    private static final Map<ColumnMeaning, Pattern> WHOLE = patterns(Map.of(
            ColumnMeaning.OBJECTIVE, "o|objectives?|okrs?|ziele?|goals?|objectives?( and| und|,)? key results?",
            ColumnMeaning.KEY_RESULT, "krs?|what we measure|measures?|results?|ergebnisse?|kennzahl(en)?"));

    /** In this order: "KR owner" is an owner, "Target value" a target, "Next update" no next step. */
    private static final Map<ColumnMeaning, Pattern> WITHIN = ordered();

    /** Reports week by week: each tells how it went. */
    private static final Pattern DAY = Pattern.compile(
            "(kw|cw|week|woche|sprint)\\W*\\d{1,2}\\b.*|\\d{1,2}\\W\\d{1,2}\\W?(\\d{2,4})?|\\d{4}-\\d\\d(-\\d\\d)?"
                    + "|(\\d{1,2}\\W{1,2})?(jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\\p{L}*\\W*(\\d{1,4})?");

    /** A head is a few words; what is longer is a sentence of a row. */
    private static final int LONGEST = 60;

    private HeaderWords() {}

    static Optional<ColumnMeaning> meaning(String head) {
        String words =
                head.toLowerCase(Locale.ROOT).replaceAll("[\\s_:*#]+", " ").strip();
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        return first(WHOLE, words)
                .or(() -> first(WITHIN, words))
                .or(() -> DAY.matcher(words).matches() ? Optional.of(ColumnMeaning.STATUS) : Optional.empty());
    }

    private static Optional<ColumnMeaning> first(Map<ColumnMeaning, Pattern> patterns, String words) {
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(words).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<ColumnMeaning, Pattern> ordered() {
        Map<ColumnMeaning, String> words = new LinkedHashMap<>();
        words.put(
                ColumnMeaning.LEFT_OUT,
                "why|warum|grund|rationale|sponsor|weight|gewicht(ung)?|links?|tickets?|epics?|id|nr|no|quarter|quartal");
        words.put(
                ColumnMeaning.CHAMPION,
                "champions?|owners?|lead|dri|responsible|accountable|assignee|who|verantwortlich(e|er)?|zuständig(e|er)?|wer");
        words.put(
                ColumnMeaning.NEXT_STEP,
                "(next|nächster?|nächste)( \\p{L}+)? (steps?|schritte?|actions?)|actions?|next|to-?dos?|maßnahmen?|(how|was) .*next");
        words.put(ColumnMeaning.CONFIDENCE, "confidence|belief|zuversicht|konfidenz|vertrauen");
        words.put(
                ColumnMeaning.NOTES,
                "notes?|comments?|remarks?|progress|learnings?|risks?|blockers?|notiz(en)?|kommentare?|bemerkung(en)?|anmerkung(en)?|fortschritt|risiken");
        words.put(
                ColumnMeaning.STATUS,
                "status|state|updates?|check-?ins?|rag|ampel|zustand|stand der dinge|zwischenstand|bericht");
        words.put(
                ColumnMeaning.FROM,
                "from|start|starts at|baseline|starting|von|ausgangswert|startwert|ausgangslage|basis|anfangswert");
        words.put(
                ColumnMeaning.NOW,
                "now|current|currently|actual|today|latest|jetzt|aktuell(er)?|ist|istwert|ist-wert|heute|stand|momentan");
        words.put(ColumnMeaning.TO, "to|targets?|goal|zielwert|ziel-wert|bis|auf|soll|sollwert|zielgröße");
        words.put(
                ColumnMeaning.KEY_RESULT,
                "key[ -]?results?|krs?|schlüsselergebnis(se)?|messbares? ergebnis(se)?|kennzahl(en)?");
        words.put(ColumnMeaning.OBJECTIVE, "objectives?|ziel(e|setzung)?");
        Map<ColumnMeaning, Pattern> patterns = new LinkedHashMap<>();
        words.forEach((meaning, within) ->
                patterns.put(meaning, pattern("(?:.*[^\\p{L}])?(?:" + within + ")(?:[^\\p{L}].*)?")));
        return patterns;
    }

    private static Map<ColumnMeaning, Pattern> patterns(Map<ColumnMeaning, String> words) {
        Map<ColumnMeaning, Pattern> patterns = new LinkedHashMap<>();
        words.forEach((meaning, whole) -> patterns.put(meaning, pattern(whole)));
        return patterns;
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.UNICODE_CASE);
    }
}
