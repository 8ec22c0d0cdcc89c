package org.headway.okr.domain.text;

import java.util.List;
import java.util.Set;

/** The words, English and German, that say what a number in a sentence is for. */
final class Lexicon {

    static final Set<String> FROM = Set.of("from", "von", "baseline", "start", "ausgangswert", "startwert");

    static final Set<String> TO =
            Set.of("to", "auf", "bis", "zu", "target", "goal", "zielwert", "→", "->", "-->", "➔", "➜", "➡", "⇒", "⟶");

    static final Set<String> ARROWS = Set.of("→", "->", "-->", "➔", "➜", "➡", "⇒", "⟶");

    /** Between a target and the start that is named after it. */
    static final Set<String> TURNS = Set.of("from", "von", "(", ",");

    /** A number after one of these is what the number before is a part of: 3 of 14. */
    static final Set<String> SHARE_OF = Set.of("of", "/");

    /** What may stand between such a word and its number without changing what the number is for. */
    static final Set<String> HEDGES = words(
            "about around approximately approx roughly nearly circa ca average an a the of at least most over under above"
                    + " below more less than currently value today's etwa rund ungefähr durchschnittlich derzeit heute"
                    + " mindestens höchstens über unter mehr weniger als . : = ~ ≈ > < ≥ ≤ >= <= up down");

    /** Verbs of change: a single number after one is where something should end, not where it should stay. */
    static final Set<String> CHANGE = words(
            "increase raise grow lift improve boost reduce cut decrease lower shorten bring move drop drive push scale"
                    + " expand accelerate minimise minimize double steigern erhöhen senken reduzieren verkürzen"
                    + " verbessern steigere erhöhe senke reduziere verkürze");

    static final Set<String> HOLD = words("hold holds halten hält");

    static final Set<String> STAY = words(
            "maintain maintains maintained keep keeps stay stays remain remains sustain sustains retain bleiben bleibt"
                    + " beibehalten hold holds halten hält");

    /** Before "at least" these say how something is, not how many of something there are. */
    static final Set<String> STATE = words("is are be being stays remains liegt liegen ist sind bleibt bleiben");

    /** A number after one of these says by how much, and is not in the unit of what changes. */
    static final Set<String> BY = Set.of("by", "um");

    static final Set<String> MULTIPLY = words("double triple halve quadruple verdoppeln verdreifachen halbieren");

    /** A number after one of these is a name. */
    static final Set<String> NAMES = words(
            "tier rfc version phase iso din v no nr step level section chapter ticket pr sprint release area stage wave"
                    + " series grade stufe kapitel schritt q h fy # kr kw week woche soc type typ sev scope top java python"
                    + " postgresql android ios windows kubernetes");

    /** A number after one of these says how many there are, not how many to reach: "in all four languages". */
    static final Set<String> ALL_OF = words("all our these those both alle allen aller unsere unseren unserer");

    static final Set<String> MONTHS = words(
            "january february march april may june july august september october november december jan feb mar apr jun"
                    + " jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember");

    /** A number like a year is one after one of these. */
    static final Set<String> BEFORE_YEAR = words(
            "by in of end until for during since before after from to and q1 q2 q3 q4 h1 h2 fy , / - – bis ende seit für"
                    + " vor nach im von auf mid early late the");

    private Lexicon() {}

    private static Set<String> words(String all) {
        return Set.copyOf(List.of(all.split(" ")));
    }
}
