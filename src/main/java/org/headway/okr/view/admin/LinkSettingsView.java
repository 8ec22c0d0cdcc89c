package org.headway.okr.view.admin;

import java.util.List;
import java.util.Map;
import org.headway.okr.domain.Person;
import org.headway.okr.service.admin.ServiceAccountState;
import org.headway.okr.view.Labels;
import org.headway.okr.view.PersonView;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/**
 * The link to the other product, and the account that works where nobody is there.
 *
 * @param title names the link
 * @param way how it is asked, in words; empty where there is no link
 * @param account the service account, or nobody
 * @param shown its user name, as the other product has to know it, or that it is gone
 * @param about what the account is for, in words; empty where it would be for nothing
 * @param why says that there is no link; empty where there is one
 * @param allowing says what the account has to do
 * @param allow where the account has to allow it; empty where it need not
 * @param job how far it is, where links are pulled here
 */
public record LinkSettingsView(
        List<TabView> tabs,
        String title,
        String way,
        String why,
        PersonView account,
        String shown,
        int version,
        String about,
        String allowing,
        String allow,
        List<LinkStateView> job) {

    /**
     * What is known of the link.
     *
     * @param allow where each person has to allow it; empty where the link acts for people
     * @param pulls whether links are pulled here
     * @param pulled whether they are pulled there
     */
    public record Known(String product, boolean linked, String allow, boolean pulls, boolean pulled) {

        private String about(Words words) {
            if (!linked || !(pulls || pulled)) {
                return "";
            }
            return words.say(pulls ? "okr.admin.account.pulls" : "okr.admin.account.is-told", product);
        }
    }

    public LinkSettingsView {
        tabs = List.copyOf(tabs);
        job = List.copyOf(job);
    }

    public static LinkSettingsView of(Known link, ServiceAccountState state, Words words) {
        String way = link.allow().isEmpty() ? "okr.admin.link.acting" : "okr.admin.link.asking";
        String userName = state.account().person().map(Person::userName).orElse("");
        return new LinkSettingsView(
                AdminSection.LINK.tabs(words),
                words.say("okr.admin.link.to", link.product()),
                link.linked() ? words.say(way, link.product()) : "",
                link.linked() ? "" : words.say("okr.pull.no-link", link.product()),
                new PersonView(userName, state.name()),
                state.gone() ? words.say("okr.admin.account.gone") : userName,
                state.account().version(),
                link.about(words),
                words.say("okr.admin.account.allow", state.name()),
                link.pulls() ? link.allow() : "",
                link.pulls() ? List.of(LinkStateView.of(state, link.product(), words)) : List.of());
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/admin/link.vm", Map.of("page", this, "label", new Labels(words)));
    }
}
