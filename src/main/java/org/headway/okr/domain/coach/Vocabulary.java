package org.headway.okr.domain.coach;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that the twelve questions know. English says first what it does, German last. */
final class Vocabulary {

    /** What we do ourselves; begins a key result. */
    static final Set<String> DO = words(
            // English
            """
            add agree announce arrange assign attend automate begin book build call choose collect compile complete
            conduct configure contact contract create decide define deliver demo deploy design determine develop
            distribute document draft establish evaluate execute facilitate file film finalise finalize find finish
            fix formalise formalize gather give hire host identify implement install integrate interview introduce
            investigate invite kick kick-off launch make map mentor migrate modernise modernize move onboard open
            organise organize outline pick pilot plan prepare present produce prototype provide publish record recruit
            redesign refactor refine release replace research restructure revamp rewrite roll rollout run schedule
            select send set set-up setup ship speak specify standardise standardize start submit survey switch talk
            teach test track train transition translate upgrade upload visit work-out write
            """,
            // Deutsch
            """
            aufbau ausbau durchführung einführung einrichtung einstellung entwicklung erstellung migration umsetzung
            veröffentlichung baue erstelle führe schreibe starte veröffentliche entwickle definiere
            """);

    static final Set<String> DO_AT_END = words(
            """
            abhalten ablösen anlegen anschaffen aufbauen aufnehmen aufsetzen aufstellen ausarbeiten
            ausbilden ausliefern ausrollen auswählen automatisieren bauen beauftragen befragen beginnen bereitstellen
            beschaffen beschreiben besetzen besuchen bewerben bloggen definieren dokumentieren drehen durchführen
            einführen einkaufen einrichten einstellen entscheiden entwerfen entwickeln erarbeiten erfassen erheben
            ermitteln erneuern erstellen evaluieren fertigstellen festlegen formulieren gestalten identifizieren
            implementieren informieren installieren integrieren interviewen klären konzipieren launchen liefern machen
            migrieren modernisieren organisieren pilotieren planen posten produzieren programmieren prüfen
            rekrutieren releasen schalten schreiben schulen spezifizieren starten testen umbauen umsetzen umstellen
            umziehen veranstalten verfassen verschicken versenden veröffentlichen vorbereiten vorstellen wählen
            """);

    /** Workshops are held by us and can be counted; quality is held too, but that is no task. */
    static final Set<String> HOLD = words("hold", "führen halten");

    /** A project is brought to its end by us, a deal by two. */
    static final Set<String> FINISH = words("abschließen");

    /** What else we do, where somebody says what comes next. */
    static final Set<String> ACT = words(
            """
            align analyse analyze approve archive ask buy chase check clarify clean close compare confirm coordinate
            cut debug discuss email escalate explain explore finalize follow get hand help improve inform learn let
            list look mail measure meet message monitor negotiate order phone ping post profile prioritise prioritize
            propose push raise read remove report request resolve review rework share show sign sort speed split sync
            tell try turn update verify wait
            """);

    /** What begins and shows nothing that anybody could see. */
    static final Set<String> VAGUE = words(
            """
            advance better bolster continue develop drive empower encourage enhance explore focus foster
            further help improve intensify investigate keep leverage nurture optimise optimize progress promote pursue
            strengthen streamline support sustain work
            """,
            "bessere stärkung verbesserung optimierung förderung unterstützung");

    static final Set<String> VAGUE_AT_END = words(
            """
            arbeiten ausbauen fördern fortführen fortsetzen helfen intensivieren optimieren stärken unterstützen
            verbessern vertiefen vorantreiben weiterentwickeln weiterführen
            """);

    static final Set<String> UP =
            words("boost expand gain grow increase lift more raise", "erhöhe erhöhung mehr steigere steigerung");

    static final Set<String> UP_AT_END = words("anheben ausbauen ausweiten erhöhen steigern vergrößern");

    static final Set<String> DOWN = words(
            "cut decrease drop fewer less lower minimise minimize reduce shorten shrink trim",
            "reduktion reduziere reduzierung senke senkung verkürze verkürzung verringerung weniger");

    static final Set<String> DOWN_AT_END =
            words("kürzen minimieren reduzieren senken verkleinern verkürzen vermindern verringern");

    /** Begins what is a way from somewhere, even where "at least" follows. */
    static final Set<String> REACH = words(
            """
            achieve acquire attain attract boost bring capture close convert cut decrease double earn expand gain
            generate get grow hit improve increase land lift lower more raise reach reduce secure sell sign win
            """,
            "erreiche gewinne mehr");

    static final Set<String> REACH_AT_END = words(
            "abschließen akquirieren anheben bringen erhöhen erreichen erzielen gewinnen senken steigern verkaufen");

    static final Set<String> AT_LEAST = words("least mindestens wenigstens");

    /** How something is, rather than what is done to it. */
    static final Set<String> STATE = words(
            """
            are approved certified completed holds is meets pass passed passes satisfies so succeeds until was were
            without works
            """,
            "bestanden besteht erfüllt funktioniert ist ohne sind sodass");

    /** After one of these "is" speaks of something else. */
    static final Set<String> SUBORDINATE =
            words("how if that what when where whether which who why", "dass ob was wer wie wann wo welche");

    static final Set<String> BEFORE_VERB =
            words("we to will please successfully wir - – * • ensure that sicherstellen");

    static final Set<String> AFTER_VERB = words(". ! ; ( und bis");

    static final Set<String> AND = words("and und & ; sowie");

    static final Set<String> BETWEEN = words("between zwischen");

    /** Begins a rule without an exception. */
    static final Set<String> ALWAYS =
            words("all each every nobody no none zero", "alle jede jeder jedes kein keine keiner niemand null");

    static final Set<String> OF = words("of der des aller unserer von");

    static final Set<String> NOW = words("now today currently heute derzeit aktuell bisher");

    /** Between these and a number nothing is counted: "Migrate to version 3 in May". */
    static final Set<String> LINKS = words(
            "a an and as at by each for from in of on or per than to until with within",
            "ab als am auf aus bei bis für im in je mit oder pro und von zu");

    /** A number after one of these is no target: "per 100 orders", "within 30 days". */
    static final Set<String> BEFORE_ASIDE = words("every per within", "binnen innerhalb je jede jeden pro");

    /** Time so long that it says when a thing is to be done, where one of {@link #BEFORE_SPAN} stands before. */
    static final Set<String> SPANS = words(
            "week weeks month months year years quarter quarters sprint sprints",
            "woche wochen monat monate monaten jahr jahre jahren quartal quartale quartalen sprints");

    static final Set<String> BEFORE_SPAN =
            words("after for in last next over past within", "binnen in innerhalb letzten nach nächsten von");

    private Vocabulary() {}

    private static Set<String> words(String... languages) {
        return Stream.of(languages)
                .flatMap(words -> Stream.of(words.strip().split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
