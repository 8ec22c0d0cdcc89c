package org.headway.okr.view.page;

import java.util.Map;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/**
 * What stands at an address in place of a page.
 *
 * @param address where to go instead; empty where nobody knows
 */
public record NoPageView(String title, String text, String address) {

    /** Unknown and forbidden look alike, byte for byte. */
    public static NoPageView notAvailable(Words words) {
        return new NoPageView(words.say("okr.no-page.title"), words.say("okr.no-page.text"), "");
    }

    /** Something unexpected, told with the reference that stands in the log. */
    public static NoPageView broken(String reference, Words words) {
        return new NoPageView(words.say("okr.no-page.title"), words.say("okr.error.unknown", reference), "");
    }

    /** The OKRs of this Jira are there: the same for every project, and for one that is not. */
    public static NoPageView keptThere(String address, Words words) {
        return new NoPageView(words.say("okr.project-page.title"), words.say("okr.project-page.elsewhere"), address);
    }

    /** Nobody can tell yet where they are. */
    public static NoPageView notKnownYet(Words words) {
        return new NoPageView(words.say("okr.project-page.title"), words.say("okr.project-page.unknown"), "");
    }

    public String render(Templates templates) {
        return templates.render("ui/address/no-page.vm", Map.of("page", this));
    }
}
