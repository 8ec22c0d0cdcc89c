package org.headway.okr.view.line;

import java.util.Map;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.programme.ConfidenceScale;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Beliefs;
import org.headway.okr.view.Figures;
import org.headway.okr.view.Shortened;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Title;
import org.headway.okr.view.Words;
import org.headway.okr.view.paper.StaticRowView;
import org.headway.okr.view.standing.BeliefView;

/**
 * A key result inside a sentence: {@code ◐ 6  Trial-to-paid 5.1 of 6 %}.
 *
 * @param absolute the address for whoever reads outside of the product
 * @param full the title before it was cut
 */
public record LozengeView(
        String address, String absolute, BeliefView confidence, String title, String standing, String full) {

    private static final int ROOM = 40;
    private static final int SIGN_AND_BLANKS = 5;

    public static LozengeView of(KeyResult keyResult, ConfidenceScale scale, Addresses addresses, Words words) {
        BeliefView confidence = BeliefView.of(
                keyResult.projection().confidence(), 0, new Beliefs(scale, words, new Figures(words.locale())));
        String standing = BriefStanding.of(keyResult, words);
        int room = ROOM - SIGN_AND_BLANKS - confidence.number().length() - standing.length();
        return new LozengeView(
                addresses.of(keyResult.key().value()),
                addresses.absolute(keyResult.key().value()),
                confidence,
                Shortened.to(room, Title.of(keyResult)),
                standing,
                keyResult.title());
    }

    /** In a sentence nothing may follow it, not even a line's end. */
    public String render(Templates templates) {
        return templates
                .render("ui/lozenge/lozenge.vm", Map.of("lozenge", this))
                .strip();
    }

    /** For what is not read in a browser; there is room for the whole title. */
    public String renderPlain(Templates templates) {
        return templates.render("ui/lozenge/static.vm", Map.of("lozenge", this)).strip();
    }

    /** The sign as a letter, and the number. */
    public String belief() {
        return (StaticRowView.sign(confidence.level()) + " " + confidence.number()).strip();
    }

    /** Unknown, forbidden and malformed look alike, byte for byte. */
    public static String notAvailable(Templates templates, Words words) {
        return plain(words.say("okr.lozenge.not-available"), templates);
    }

    /** Something unexpected, told with the reference that stands in the log. */
    public static String broken(String reference, Templates templates, Words words) {
        return plain(words.say("okr.message.broken", reference), templates);
    }

    private static String plain(String text, Templates templates) {
        return templates.render("ui/lozenge/plain.vm", Map.of("text", text)).strip();
    }
}
