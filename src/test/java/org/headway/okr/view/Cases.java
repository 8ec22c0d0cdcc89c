package org.headway.okr.view;

import static org.headway.okr.view.Tables.champion;
import static org.headway.okr.view.Tables.editing;
import static org.headway.okr.view.Tables.keyResult;
import static org.headway.okr.view.Tables.metric;
import static org.headway.okr.view.Tables.objective;
import static org.headway.okr.view.Tables.reading;
import static org.headway.okr.view.Tables.stands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.programme.CycleRhythm;
import org.headway.okr.domain.table.OkrTable;

/** Tables that people have: an ordinary one, every type, and the texts that break layouts. */
public final class Cases {

    public static final KeyResult TRIALS = keyResult(
            1,
            "Raise trial-to-paid conversion from 4.2 % to 6 %",
            metric("4.2", "6", "%"),
            stands("5.1", "Ship address autofill to everybody", 3, 8, 9, 9, 9, 6));

    private static final Optional<Person> BART = Optional.of(new Person("key-bart", "bart"));
    private static final String WHY = "Two of three trial customers never see a result; renewal talks start in January "
            + "and we need proof that the first week works before the board meets again, and again, and again";

    private Cases() {}

    public static OkrTable ordinary() {
        return Tables.of(
                objective(
                        "New customers love their first week",
                        WHY,
                        champion(TRIALS),
                        editing(keyResult(
                                2,
                                "Raise the share of new customers who finish set-up within one day from 45 % to 70 % in all EU markets",
                                metric("45", "70", "%"),
                                BART,
                                stands(
                                        "58",
                                        "Ask the five largest customers why set-up stops at the tax form",
                                        12,
                                        4,
                                        5,
                                        6,
                                        6,
                                        5,
                                        5,
                                        6,
                                        7,
                                        6,
                                        6,
                                        5,
                                        6))),
                        reading(keyResult(
                                3,
                                "Cut the 95th percentile of checkout time from 3.4 s to 1.8 s",
                                metric("3.4", "1.8", "s"),
                                stands("3.9", "Profile the tax call", 1, 5, 5, 3, 2)))),
                objective("Checkout feels instant everywhere", "", editing(stale()), champion(notYet())));
    }

    public static OkrTable types() {
        return Tables.of(objective(
                "Everybody can pay, at any hour and in any language",
                "The new law holds from January",
                editing(threshold("99.97", 5, 6, 7)),
                editing(threshold("99.9", 8, 6, 3)),
                editing(keyResult(
                        6,
                        "Sign-up works for screen-reader users in all four languages",
                        new Measure.Milestone(),
                        stands("", "", 3, 8))),
                reading(keyResult(7, "The audit is passed", new Measure.Milestone(), stands("1", "", 0, 8, 8, 9))),
                champion(keyResult(
                        8,
                        "Know how many visitors abandon at the tax form",
                        new Measure.Baseline("%"),
                        Projection.none())),
                reading(keyResult(
                        9, "Know what a support call costs", new Measure.Baseline("€"), stands("12.5", "", 5, 7)))));
    }

    public static OkrTable hard() {
        String digits = "1234567890123456789012345678901234567890";
        return Tables.of(objective(
                "Checkout feels instant everywhere, even on a bad train connection between two tunnels in the mountains of Graubünden",
                "x".repeat(500),
                editing(keyResult(
                        10,
                        "x".repeat(185),
                        metric("111800", "2500000", "$"),
                        BART,
                        stands("1200000", "y".repeat(140), 36, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 10))),
                editing(keyResult(
                        11,
                        "Sell " + digits + " units",
                        metric("0", digits, "units"),
                        BART,
                        stands(digits, digits, 3, 10, 0))),
                editing(keyResult(
                        12,
                        "رفع نسبة العملاء الذين يكملون الإعداد خلال يوم واحد من ٤٥٪ إلى ٧٠٪ في جميع الأسواق الأوروبية",
                        metric("45", "70", "%"),
                        stands("-580", "اسأل أكبر خمسة عملاء لماذا يتوقف الإعداد", 3, 9, 4))),
                editing(keyResult(
                        13,
                        "Kundenzufriedenheitsbefragungsrücklaufquote im Geschäftskundenvertriebsbereich von 12 % auf 30 %",
                        metric("12", "30", "%"),
                        stands("312.5", "Datenschutzfolgenabschätzung mit dem Betriebsrat klären", 300, 9, 7))),
                editing(keyResult(
                        14, "🚀".repeat(60), metric("999999", "-999999", "kg CO2"), stands("99999.99", "🚀", 21, 0)))));
    }

    private static KeyResult stale() {
        return keyResult(
                4,
                "Customers who come back within a month: from 31.5 % to 40 %",
                metric("31.5", "40", "%"),
                stands("33", "Decide between Adyen and Stripe", 36, 7, 7, 8, 7));
    }

    private static KeyResult notYet() {
        return keyResult(5, "Cost of a payment from 0.31 € to 0.2 €", metric("0.31", "0.2", "€"), Projection.none());
    }

    static KeyResult first(Measure measure) {
        return keyResult(8, "Know how many visitors abandon at the tax form", measure, Projection.none());
    }

    static OkrTable several() {
        OkrTable one = ordinary();
        OkrTable.Section platform = Tables.section(
                "Platform", objective("Nobody waits for us", "", reading(first(new Measure.Milestone()))));
        return new OkrTable(one.today(), List.of(one.sections().get(0), platform), one.home(), one.names());
    }

    static OkrTable severalCycles() {
        OkrTable one = Tables.of(objective("New customers love their first week", "", champion(TRIALS)));
        OkrTable.Section now = one.sections().get(0);
        Cycle before = CycleRhythm.quarters().at(Tables.CYCLE.first().minusDays(1));
        OkrTable.Section slower = new OkrTable.Section(now.area(), before, now.groups(), true, now.rules());
        return new OkrTable(one.today(), List.of(now, slower), one.home(), one.names());
    }

    /** A draft, and one that its sponsor stands behind, before this sponsor's eyes. */
    public static OkrTable drafts() {
        OkrTable.Group published = objective("New customers love their first week", WHY, champion(TRIALS));
        Objective objective = published.objective();
        ObjectiveDefinition stamped = objective.definition().stamped(Tables.TODAY.minusDays(49));
        Objective draft = new Objective(objective.key(), objective.decision(), objective.definition(), 2, true, 4);
        return Tables.of(
                new OkrTable.Group(objective.saying(stamped), published.rows(), true),
                new OkrTable.Group(draft, List.of(reading(first(new Measure.Milestone()))), true));
    }

    /** Two objectives of other areas, one of which this reader may not view. */
    static OkrTable shared(String area) {
        OkrTable.Group ours = objective("New customers love their first week", WHY, champion(TRIALS));
        return Tables.of(
                ours,
                new OkrTable.Group(ours.objective(), ours.rows(), false, Optional.of(area)),
                new OkrTable.Group(
                        ours.objective().saying(new ObjectiveDefinition("Together", "", Optional.empty())),
                        List.of(),
                        false,
                        Optional.of("")));
    }

    /** A draft, before its sponsor's eyes. */
    static OkrTable ownDraft() {
        return Tables.of(drafts().sections().get(0).groups().get(1));
    }

    /** The texts of attackers in every place that has one. */
    public static OkrTable hostile() {
        List<String> attacks = attacks();
        OkrTable.Row[] rows = IntStream.range(0, attacks.size())
                .mapToObj(number -> editing(keyResult(
                        number + 1,
                        attacks.get(number),
                        metric("0", "10", attacks.get(number).substring(0, 3)),
                        stands("5", attacks.get(number), 3, 5))))
                .toArray(OkrTable.Row[]::new);
        OkrTable table = Tables.of(objective(attacks.get(0), attacks.get(1), rows));
        return new OkrTable(
                table.today(),
                List.of(Tables.section(
                        attacks.get(0), table.sections().get(0).groups().get(0))),
                table.home(),
                Map.of("key-ana", attacks.get(0), "key-maria", attacks.get(1)));
    }

    static List<String> attacks() {
        Path file = Path.of("src/test/resources/acceptance/attacks.csv");
        try (CSVParser csv = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
            return csv.stream().skip(1).map(line -> line.get(0)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static KeyResult threshold(String value, int... confidences) {
        return keyResult(
                30,
                "Keep availability of the payment API at or above 99.95 %",
                new Measure.Threshold(Measure.Comparison.AT_LEAST, new BigDecimal("99.95"), "%"),
                stands(value, "Ask the five largest customers", 4, confidences));
    }
}
