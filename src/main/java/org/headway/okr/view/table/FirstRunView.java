package org.headway.okr.view.table;

import java.time.LocalDate;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.table.TableHome;
import org.headway.okr.view.ContainerWords;
import org.headway.okr.view.Days;
import org.headway.okr.view.Words;

/**
 * The invitation to write where nothing stands yet, and where that would be written.
 *
 * @param mayDecide whether this reader decides the rules
 * @param area its key, once it is there
 * @param target the team and cycle that a list would go to
 * @param bringIn what the other way to begin is called: a project has no page to take a table from
 * @param privacy who will see it
 * @param nothing what is said to those who may not write
 */
public record FirstRunView(
        boolean mayEdit,
        boolean mayDecide,
        String area,
        String container,
        String team,
        String cycle,
        String heading,
        String dates,
        String question,
        String target,
        String bringIn,
        String privacy,
        String nothing) {

    private static String nothing(TableHome home, Words words) {
        return home.area().isEmpty() && !home.rules().editorsOpenAreas()
                ? words.say("okr.table.administrators-open", place(home, words))
                : words.say("okr.table.nothing");
    }

    private static String place(TableHome home, Words words) {
        return ContainerWords.named(home.container(), home.containerName(), words);
    }

    static FirstRunView of(TableHome home, LocalDate today, Words words) {
        Days days = new Days(today, words);
        return new FirstRunView(
                home.mayEdit(),
                home.mayDecide(),
                home.area().map(AreaKey::value).orElse(""),
                home.container().key(),
                home.team(),
                home.cycle().label(),
                words.say("okr.first-run.heading", home.team()),
                words.say(
                        "okr.first-run.dates",
                        days.brief(home.cycle().first()),
                        days.brief(home.cycle().last())),
                words.say("okr.first-run.question", days.full(home.cycle().last())),
                words.say("okr.bring-in.target", home.team(), home.cycle().label()),
                words.say(
                        switch (home.container().type()) {
                            case SPACE -> "okr.first-run.bring-in";
                            case PROJECT -> "okr.first-run.paste";
                        }),
                words.say("okr.privacy", place(home, words)),
                nothing(home, words));
    }
}
