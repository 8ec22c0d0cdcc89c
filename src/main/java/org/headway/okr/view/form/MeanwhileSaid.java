package org.headway.okr.view.form;

import java.time.Duration;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.programme.ConfidenceScale;
import org.headway.okr.service.Meanwhile;
import org.headway.okr.view.Beliefs;
import org.headway.okr.view.Figures;
import org.headway.okr.view.Values;
import org.headway.okr.view.Words;

/** What somebody is asked who did not see the latest check-in: {@code Li Wei checked in 2 minutes ago: 58 %, confidence 6. …}. */
public final class MeanwhileSaid {

    private MeanwhileSaid() {}

    public static String of(Meanwhile meanwhile, ConfidenceScale scale, Words words) {
        Figures figures = new Figures(words.locale());
        CheckIn theirs = meanwhile.theirs();
        String who = meanwhile.author().isEmpty() ? words.say("okr.check-in.somebody") : meanwhile.author();
        String when = ago(meanwhile.ago(), words);
        if (theirs.onlyAnswers()) {
            return words.say("okr.check-in.meanwhile.answered", who, when);
        }
        if (meanwhile.instead() && theirs.takesBack()) {
            return words.say("okr.check-in.meanwhile.taken-back", who, when);
        }
        if (theirs.confidence().isEmpty() || (theirs.corrects().isPresent() && !meanwhile.instead())) {
            return words.say("okr.check-in.meanwhile.corrected", who, when);
        }
        String key = meanwhile.instead() ? "okr.check-in.meanwhile.instead" : "okr.check-in.meanwhile";
        String value = Values.of(meanwhile.keyResult().measure(), theirs.value(), figures, words);
        String confidence = words.say(
                "okr.check-in.meanwhile.confidence",
                new Beliefs(scale, words, figures).number(theirs.confidence().orElseThrow()));
        return words.say(key, who, when, value.isEmpty() ? confidence : value + ", " + confidence);
    }

    private static String ago(Duration ago, Words words) {
        long minutes = Math.max(0, ago.toMinutes());
        if (minutes < 60) {
            return words.say("okr.age.minutes", minutes);
        }
        return minutes < 24 * 60
                ? words.say("okr.age.hours", minutes / 60)
                : words.say("okr.age.days-or-one", minutes / (24 * 60));
    }
}
