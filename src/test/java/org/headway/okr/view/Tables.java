package org.headway.okr.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.programme.CycleRhythm;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.domain.table.TableHome;
import org.headway.okr.view.table.TableParameters;

/** OKRs to look at, on the fifty-first day of a cycle. */
public final class Tables {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final Cycle CYCLE = CycleRhythm.quarters().at(TODAY);
    static final Person ANA = new Person("key-ana", "ana");
    static final Map<String, String> NAMES = Map.of(
            "key-ana", "Ana Ruiz",
            "key-bart", "Bartholomäus Wolkenstein-Trostburg",
            "key-maria", "Maria Keller");

    private static final AreaKey SHOP = new AreaKey("SHOP");

    static final Container SPACE = new Container(Container.Type.SPACE, "1", "SHOP");

    private Tables() {}

    public static TableParameters asked(String objectives) {
        return TableParameters.read(Map.of("objectives", objectives), Optional.of(SPACE.key()));
    }

    public static TableHome home(boolean mayEdit) {
        return new TableHome(
                "Checkout", Optional.of(SHOP), SPACE, "Shop", CYCLE, mayEdit, mayEdit, DeploymentParameters.defaults());
    }

    /** Of an area and a space with such a name, for an editor. */
    static TableHome home(String name) {
        return new TableHome(name, Optional.of(SHOP), SPACE, name, CYCLE, true, true, DeploymentParameters.defaults());
    }

    static OkrTable nothing(boolean mayEdit) {
        return new OkrTable(TODAY, List.of(), home(mayEdit), Map.of());
    }

    static OkrTable of(OkrTable.Group... groups) {
        return new OkrTable(TODAY, List.of(section("Checkout", groups)), home(true), NAMES);
    }

    static OkrTable.Section section(String name, OkrTable.Group... groups) {
        Area area = new Area(SHOP, name, Level.TEAM, SPACE, Optional.empty(), 1);
        return new OkrTable.Section(area, CYCLE, List.of(groups), true, DeploymentParameters.defaults());
    }

    /** The same table where its areas agreed on other rules. */
    public static OkrTable agreed(OkrTable table, DeploymentParameters rules) {
        List<OkrTable.Section> sections = table.sections().stream()
                .map(section -> new OkrTable.Section(
                        section.area(), section.cycle(), section.groups(), section.mayEdit(), rules))
                .toList();
        return new OkrTable(table.today(), sections, table.home(), table.names());
    }

    static OkrTable.Group objective(String title, String whyNow, OkrTable.Row... rows) {
        return new OkrTable.Group(
                new Objective(
                        SHOP.objective(1),
                        new CycleDecision(SHOP, CYCLE),
                        new ObjectiveDefinition(title, whyNow, Optional.of(new Person("key-maria", "maria"))),
                        1,
                        false,
                        1),
                List.of(rows));
    }

    public static OkrTable.Row reading(KeyResult keyResult) {
        return new OkrTable.Row(keyResult, false, false);
    }

    static OkrTable.Row champion(KeyResult keyResult) {
        return new OkrTable.Row(keyResult, true, true);
    }

    static OkrTable.Row editing(KeyResult keyResult) {
        return new OkrTable.Row(keyResult, true, false);
    }

    public static Measure metric(String from, String to, String unit) {
        return new Measure.Metric(new BigDecimal(from), new BigDecimal(to), unit);
    }

    static KeyResult keyResult(int number, String title, Measure measure, Projection projection) {
        return keyResult(number, title, measure, Optional.of(ANA), projection);
    }

    static KeyResult keyResult(
            int number, String title, Measure measure, Optional<Person> champion, Projection projection) {
        return new KeyResult(
                SHOP.keyResult(number),
                SHOP.objective(1),
                new KeyResultDefinition(title, measure, BigDecimal.ONE, champion),
                number,
                false,
                1,
                projection);
    }

    /** Where a key result stands, with its confidences out of ten from the oldest to the newest. */
    static Projection stands(String value, String nextStep, int daysAgo, int... confidences) {
        LocalDate day = TODAY.minusDays(daysAgo);
        List<Confidence> trend =
                IntStream.of(confidences).mapToObj(Confidence::outOfTen).toList();
        return new Projection(
                confidences.length,
                value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value)),
                trend.isEmpty() ? Optional.empty() : Optional.of(trend.get(trend.size() - 1)),
                nextStep,
                Optional.empty(),
                Optional.of(day),
                Optional.of(day.atStartOfDay().toInstant(ZoneOffset.UTC)),
                trend);
    }

    /** A company's worth: as many key results as asked, five to an objective. */
    public static OkrTable large(int keyResults) {
        List<OkrTable.Group> groups = new ArrayList<>();
        for (int first = 0; first < keyResults; first += 5) {
            OkrTable.Row[] rows = IntStream.range(first, Math.min(keyResults, first + 5))
                    .mapToObj(number -> editing(keyResult(
                            number + 1,
                            "Raise the share of new customers who finish set-up within one day, in market " + number,
                            metric("45", "70", "%"),
                            stands(
                                    "58",
                                    "Ask the five largest customers why set-up stops",
                                    3,
                                    9,
                                    8,
                                    7,
                                    7,
                                    8,
                                    9,
                                    5,
                                    6,
                                    6,
                                    9,
                                    9,
                                    6))))
                    .toArray(OkrTable.Row[]::new);
            groups.add(objective(
                    "New customers love their first week",
                    "Two of three trial customers never see a result; renewal talks start in January",
                    rows));
        }
        return of(groups.toArray(OkrTable.Group[]::new));
    }
}
