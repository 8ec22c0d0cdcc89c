package org.headway.okr.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.beside.Beside;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.domain.beside.HealthRange;
import org.headway.okr.domain.beside.HealthReading;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.beside.OpenChecklist;
import org.headway.okr.service.beside.OpenHealthMetric;

/** Health metrics and just-do-its that people have, beside the tables of {@link Cases}. */
final class BesideCases {

    private static final AreaKey SHOP = new AreaKey("SHOP");
    private static final Checklist OF_THE_OBJECTIVE = new Checklist(SHOP, Tables.CYCLE, Optional.of(SHOP.objective(1)));

    private BesideCases() {}

    static HealthMetric backlog() {
        return metric(1, "Support backlog", "tickets", "0", "300", "410");
    }

    static List<HealthMetric> metrics() {
        return List.of(
                        metric(2, "Uptime", "%", "99.95", "", "99.97"),
                        backlog(),
                        metric(3, "Refunds paid within", "days", "", "3", "2.1"),
                        metric(4, "Recommend us", "", "35", "", ""),
                        metric(5, "Chargebacks", "%", "", "0.4", "0.31"),
                        metric(6, "Temperature", "°C", "-20", "-18", "-20.5"))
                .stream()
                .sorted(HealthMetric.AS_SHOWN)
                .toList();
    }

    static HealthMetric metric(int number, String name, String unit, String low, String high, String now) {
        Optional<HealthMetric.Current> current =
                number(now).map(value -> new HealthMetric.Current(value, Tables.TODAY.minusDays(3)));
        return new HealthMetric(
                SHOP.healthMetric(number),
                name,
                unit,
                new HealthRange(number(low), number(high)),
                2,
                current.isPresent() ? 1 : 0,
                current);
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    static List<JustDoIt> justDoIts(String... titles) {
        List<JustDoIt> items = new ArrayList<>();
        for (String title : titles) {
            int number = items.size() + 1;
            items.add(new JustDoIt(
                    SHOP.justDoIt(number),
                    number > titles.length - 1 && titles.length > 2
                            ? Checklist.of(SHOP, Tables.CYCLE)
                            : OF_THE_OBJECTIVE,
                    title,
                    number % 2 == 0 ? Optional.of(Tables.ANA) : Optional.empty(),
                    number == 1,
                    number,
                    1));
        }
        return items;
    }

    /** The last one is the area's own. */
    static List<JustDoIt> ordinaryList() {
        return justDoIts(
                "Move the welcome mail to the new sender",
                "Have the tax form approved by legal",
                "Delete the trial accounts from before 2024",
                "Renew the certificate of the payment gateway");
    }

    /** A table with something beside it, for an editor or a reader. */
    static OkrTable beside(OkrTable table, List<HealthMetric> health, List<JustDoIt> items, boolean mayEdit) {
        OkrTable.Section section = table.sections().get(0);
        return new OkrTable(
                table.today(),
                List.of(new OkrTable.Section(
                                section.area(), section.cycle(), section.groups(), mayEdit, section.rules())
                        .with(new Beside(health, items))),
                Tables.home(mayEdit),
                table.names());
    }

    static OkrTable hostile() {
        List<String> attacks = Cases.attacks();
        return beside(
                Cases.hostile(),
                IntStream.range(0, attacks.size())
                        .mapToObj(number -> metric(number + 1, attacks.get(number), attacks.get(number), "1", "2", "3"))
                        .toList(),
                justDoIts(attacks.toArray(String[]::new)),
                true);
    }

    static OpenChecklist open(boolean mayEdit, List<JustDoIt> items) {
        Person ana = Tables.ANA;
        return new OpenChecklist(
                OF_THE_OBJECTIVE,
                "Checkout",
                items.stream()
                        .map(item -> new OpenChecklist.Item(
                                item, mayEdit || item.owner().equals(Optional.of(ana))))
                        .toList(),
                mayEdit,
                Tables.NAMES);
    }

    static OpenHealthMetric open(boolean mayEdit, HealthMetric metric) {
        List<HealthReading> last = metric.current().stream()
                .map(read -> new HealthReading(
                        new UUID(0, 1), metric.key(), 1, read.day(), Instant.EPOCH, Tables.ANA, read.value()))
                .toList();
        return new OpenHealthMetric(metric, last, mayEdit, Tables.TODAY, Tables.NAMES);
    }

    static Area area() {
        return Cases.ordinary().sections().get(0).area();
    }
}
