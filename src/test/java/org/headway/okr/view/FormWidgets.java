package org.headway.okr.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.WholeObjective;
import org.headway.okr.domain.close.Lessons;
import org.headway.okr.domain.programme.CycleRhythm;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.service.writing.ObjectiveConflict;
import org.headway.okr.service.writing.ObjectiveForm;
import org.headway.okr.view.form.ComparisonView;
import org.headway.okr.view.form.ObjectiveFormView;

/** The form of an objective in every case that has a golden file. */
record FormWidgets(Templates templates) {

    private static final Words ENGLISH = new BundleWords(Locale.ENGLISH);
    private static final Words GERMAN = new BundleWords(Locale.GERMAN);
    private static final AreaKey SHOP = new AreaKey("SHOP");

    Map<String, String> all() {
        Map<String, String> html = new LinkedHashMap<>();
        html.put("objective-form/unasked", unasked(GERMAN));
        html.put("objective-form/new", form(Optional.empty(), ENGLISH));
        html.put("objective-form/new-german", form(Optional.empty(), GERMAN));
        html.put("objective-form/lessons", lessons("Ask for the card after the first result.", ENGLISH));
        html.put("objective-form/lessons-hostile", lessons(Cases.attacks().get(0), GERMAN));
        html.put("objective-form/draft", form(Optional.of(week(true)), ENGLISH));
        html.put("objective-form/edit", form(Optional.of(week(false)), ENGLISH));
        html.put("objective-form/edit-german", form(Optional.of(week(false)), GERMAN));
        html.put("objective-form/hostile", form(Optional.of(hostile()), ENGLISH));
        html.put(
                "objective-form/nobody-known",
                ObjectiveFormView.of(of(Optional.of(week(false)), Optional.empty()), ENGLISH)
                        .render(templates, ENGLISH));
        html.put("objective-form/conflict", comparison(week(false), changed(), true, ENGLISH));
        html.put("objective-form/conflict-german", comparison(week(false), changed(), true, GERMAN));
        html.put("objective-form/conflict-nobody-known", comparison(week(false), changed(), false, ENGLISH));
        html.put(
                "objective-form/conflict-aligned",
                comparison(week(false), AboveWidgets.aligned(week(false)), true, ENGLISH));
        html.put(
                "objective-form/conflict-hostile",
                comparison(AboveWidgets.aligned(hostile()), week(false), true, ENGLISH));
        html.putAll(new AboveWidgets(templates).all());
        return html;
    }

    private String form(Optional<WholeObjective> written, Words words) {
        return ObjectiveFormView.of(of(written, Optional.of("maria")), words).render(templates, words);
    }

    private String unasked(Words words) {
        return ObjectiveFormView.of(of(Optional.empty(), Optional.of("maria")).coached(false), words)
                .render(templates, words);
    }

    private String lessons(String lesson, Words words) {
        ObjectiveForm form = of(Optional.empty(), Optional.of("maria"));
        ObjectiveForm taught = form.after(new Lessons("2026 Q3", List.of(lesson, "Say no earlier.")));
        return ObjectiveFormView.of(taught, words).render(templates, words);
    }

    private String comparison(WholeObjective theirs, WholeObjective mine, boolean withPeople, Words words) {
        Map<String, String> names = withPeople ? Map.of("key-ana", "Ana Ruiz", "key-maria", "Maria Santos") : Map.of();
        Map<ObjectiveKey, String> above =
                Map.of(AboveWidgets.ABOVE, theirs.objective().title());
        return ComparisonView.of(new ObjectiveConflict(theirs, mine, withPeople, names, above), words)
                .render(templates, words);
    }

    private static ObjectiveForm of(Optional<WholeObjective> written, Optional<String> me) {
        Cycle next = CycleRhythm.quarters().after(Tables.CYCLE);
        List<Cycle> cycles = written.isPresent() ? List.of(Tables.CYCLE) : List.of(next, Tables.CYCLE);
        String attack = Cases.attacks().get(0);
        boolean hostile =
                written.filter(one -> one.objective().title().equals(attack)).isPresent();
        Map<String, String> names = Map.of("key-ana", "Ana Ruiz", "key-maria", hostile ? attack : "Maria Santos");
        return new ObjectiveForm(
                written, Tables.SPACE, "Checkout", "Shop", cycles, 4, DeploymentParameters.defaults(), me, names);
    }

    private static WholeObjective week(boolean draft) {
        return whole(
                "New customers love their first week",
                "Two of three trial customers never see a result",
                draft,
                line(1, "Trials that pay: from 52 % to 70 %", Tables.metric("52", "70", "%")),
                line(2, "Trials that pay", Tables.metric("1234.5", "20000", "€")),
                line(3, "Sign-up passes the audit", new Measure.Milestone()));
    }

    private static WholeObjective changed() {
        return whole(
                "New customers love their first day",
                "Two of three trial customers never see a result",
                false,
                line(1, "Trials that pay: from 52 % to 75 %", Tables.metric("52", "75", "%")),
                line(3, "Sign-up passes the audit", new Measure.Milestone()),
                WholeObjective.Line.of(new KeyResultDefinition(
                        "Uptime stays above 99.95 %",
                        new Measure.Threshold(Measure.Comparison.OVER, new BigDecimal("99.95"), "%"),
                        new BigDecimal("2"),
                        Optional.of(new Person("key-maria", "maria")),
                        Ambition.STRETCH)));
    }

    private static WholeObjective hostile() {
        List<String> attacks = Cases.attacks();
        WholeObjective.Line[] lines = new WholeObjective.Line[attacks.size()];
        for (int index = 0; index < lines.length; index++) {
            String attack = attacks.get(index);
            lines[index] = line(index + 1, attack, Tables.metric("0", "10", attack.substring(0, 3)));
        }
        return whole(attacks.get(0), attacks.get(1), true, lines);
    }

    private static WholeObjective whole(String title, String why, boolean draft, WholeObjective.Line... lines) {
        ObjectiveDefinition says = new ObjectiveDefinition(
                title,
                why,
                Optional.of(new Person("key-maria", "maria")),
                draft ? Optional.empty() : Optional.of(LocalDate.of(2026, 10, 2)),
                Set.of(title),
                Optional.empty());
        return new WholeObjective(
                new Objective(SHOP.objective(1), new CycleDecision(SHOP, Tables.CYCLE), says, 1, draft, 3),
                List.of(lines));
    }

    private static WholeObjective.Line line(int number, String title, Measure measure) {
        return new WholeObjective.Line(
                Optional.of(SHOP.keyResult(number)),
                2,
                new KeyResultDefinition(title, measure, BigDecimal.ONE, Optional.of(Tables.ANA)));
    }
}
