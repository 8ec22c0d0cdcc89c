package org.headway.okr.view;

import java.util.Map;

/**
 * One sentence in place of a widget.
 *
 * @param kind {@code note} or {@code problem}
 */
public record MessageView(String kind, String text) {

    /** Unknown and forbidden look alike, byte for byte. */
    public static MessageView notAvailable(Words words) {
        return new MessageView("note", words.say("okr.message.not-available"));
    }

    /** The same for editors of the page, who wrote the name of what it should show: unknown and forbidden look alike here, too. */
    public static MessageView notAvailable(String named, Words words) {
        return new MessageView("note", words.say("okr.message.named-not-available", named));
    }

    /** A template is in no space yet; what is made from it will be. */
    public static MessageView noSpace(Words words) {
        return new MessageView("note", words.say("okr.message.no-space"));
    }

    /** The page keeps people out who can read its OKRs, told to editors. */
    public static MessageView restricted(String space, Words words) {
        return new MessageView("note", words.say("okr.message.restricted", space));
    }

    /** A macro parameter that cannot be read, told to whoever edits the page. */
    public static MessageView badParameter(String parameter, String reason, Words words) {
        return new MessageView("problem", words.say("okr.message.bad-parameter", parameter, reason));
    }

    /** Something unexpected, told with the reference that stands in the log. */
    public static MessageView broken(String reference, Words words) {
        return new MessageView("problem", words.say("okr.message.broken", reference));
    }

    public String render(Templates templates) {
        return templates.render("ui/message/message.vm", Map.of("message", this));
    }
}
