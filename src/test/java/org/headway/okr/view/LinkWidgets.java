package org.headway.okr.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.action.PullProgress;
import org.headway.okr.domain.action.PullProgress.Step;
import org.headway.okr.domain.action.ServiceAccount;
import org.headway.okr.service.admin.ServiceAccountState;
import org.headway.okr.view.admin.LinkSettingsView;
import org.headway.okr.view.admin.LinkSettingsView.Known;

/** The link to the other product on the administrators' page. */
public record LinkWidgets(Templates templates) {

    private static final Words ENGLISH = new BundleWords(Locale.ENGLISH);
    private static final Words GERMAN = new BundleWords(Locale.GERMAN);
    private static final Instant EARLIER = Instant.parse("2026-11-03T09:30:00Z");
    private static final Known CONFLUENCE = new Known("Confluence", true, "", true, false);

    public Map<String, String> all() {
        PullProgress running = PullProgress.never().anew(EARLIER).at(EARLIER).at(Step.LINKS, "CHECK-KR2", 500, 1200);
        return Map.of(
                "admin/link-running", link(CONFLUENCE, account("headway-bot", running, true), ENGLISH),
                "admin/link-done", link(CONFLUENCE, account("headway-bot", running.finished(EARLIER), false), ENGLISH),
                "admin/link-stopped",
                        link(
                                new Known("Confluence", true, "https://jira.example/allow", true, false),
                                account("headway-bot", running.stopped("okr.pull.not-connected"), false),
                                GERMAN),
                "admin/link-told", link(new Known("Jira", true, "", false, true), nobody(), ENGLISH),
                "admin/link-nobody", link(CONFLUENCE, nobody(), ENGLISH),
                "admin/link-gone", link(CONFLUENCE, gone(), GERMAN),
                "admin/link-none", link(new Known("Jira", false, "", false, true), nobody(), GERMAN),
                "admin/link-alone", link(new Known("Confluence", true, "", false, false), nobody(), ENGLISH),
                "admin/link-hostile",
                        link(CONFLUENCE, account(Cases.attacks().get(0), PullProgress.never(), false), ENGLISH));
    }

    private String link(Known known, ServiceAccountState state, Words words) {
        return LinkSettingsView.of(known, state, words).render(templates, words);
    }

    private static ServiceAccountState account(String name, PullProgress progress, boolean running) {
        ServiceAccount account = new ServiceAccount(Optional.of(new Person("key", name)), 1);
        return new ServiceAccountState(account, "Robot " + name, false, progress, running, ZoneOffset.UTC);
    }

    private static ServiceAccountState nobody() {
        return new ServiceAccountState(ServiceAccount.nobody(), "", false, PullProgress.never(), false, ZoneOffset.UTC);
    }

    private static ServiceAccountState gone() {
        ServiceAccount account = new ServiceAccount(Optional.of(new Person("key", "headway-bot")), 1);
        return new ServiceAccountState(account, "headway-bot", true, PullProgress.never(), false, ZoneOffset.UTC);
    }
}
