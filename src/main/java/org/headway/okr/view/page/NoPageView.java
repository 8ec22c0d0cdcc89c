package org.headway.okr.view.page;

import java.util.Map;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/** What stands at an address in place of a page. */
public record NoPageView(String title, String text) {

    /** Unknown and forbidden look alike, byte for byte. */
    public static NoPageView notAvailable(Words words) {
        return new NoPageView(words.say("okr.no-page.title"), words.say("okr.no-page.text"));
    }

    /** Something unexpected, told with the reference that stands in the log. */
    public static NoPageView broken(String reference, Words words) {
        return new NoPageView(words.say("okr.no-page.title"), words.say("okr.error.unknown", reference));
    }

    public String render(Templates templates) {
        return templates.render("ui/address/no-page.vm", Map.of("page", this));
    }
}
