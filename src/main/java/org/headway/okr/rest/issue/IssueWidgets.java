package org.headway.okr.rest.issue;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.headway.okr.domain.IssueId;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.platform.link.LinkedAnswer;
import org.headway.okr.platform.link.LinkedAnswer.Answered;
import org.headway.okr.platform.link.LinkedAnswer.NotConnected;
import org.headway.okr.platform.link.LinkedAnswer.NotReached;
import org.headway.okr.platform.link.LinkedRequest;
import org.headway.okr.service.action.Tracked;
import org.headway.okr.service.issue.IssueQueries;
import org.headway.okr.service.issue.KeyResultsOfIssue;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;
import org.headway.okr.view.issue.IssuePanelView;

/** The panel of an issue: made here where the OKRs are kept here, else as it comes from there. */
@Named
public final class IssueWidgets {

    private final SalPeople people;
    private final Elsewhere elsewhere;
    private final IssueLinks links;
    private final IssueQueries queries;
    private final Templates templates;
    private final Languages languages;
    private final Addresses addresses;

    @Inject
    public IssueWidgets(
            SalPeople people,
            Elsewhere elsewhere,
            IssueLinks links,
            IssueQueries queries,
            Templates templates,
            Languages languages,
            Addresses addresses) {
        this.people = people;
        this.elsewhere = elsewhere;
        this.links = links;
        this.queries = queries;
        this.templates = templates;
        this.languages = languages;
        this.addresses = addresses;
    }

    String panel(IssueId issue) {
        if (elsewhere.isSo()) {
            // Nobody is asked about an issue that Jira does not show.
            String unused = links.project(issue);
        }
        return elsewhere
                .ask(LinkedRequest.get(Elsewhere.ROOT + "issue/" + issue + "/key-results"))
                .map(answer -> fromThere(answer.beginning(IssuePanelView.BEGINNING)))
                .orElseGet(() -> rendered(made(queries.of(people.reader(), issue))));
    }

    private String fromThere(LinkedAnswer answer) {
        return answer instanceof Answered answered && answered.successful()
                ? answered.body()
                : rendered(instead(answer));
    }

    /** A person whom they do not know has nothing to see there. */
    private IssuePanelView instead(LinkedAnswer answer) {
        if (answer instanceof NotConnected missing) {
            return IssuePanelView.notConnected(missing.authorise().toString(), languages.reader());
        }
        if (answer instanceof NotReached unreached) {
            return IssuePanelView.notReached(elsewhere.reason(unreached));
        }
        return answer instanceof Answered refused && refused.status() == 401
                ? IssuePanelView.nothing()
                : IssuePanelView.notReached(elsewhere.reason(new NotReached("okr.link.nonsense")));
    }

    private IssuePanelView made(Tracked<KeyResultsOfIssue> found) {
        if (found instanceof Tracked.Told<KeyResultsOfIssue> told) {
            return IssuePanelView.of(told.value(), addresses, languages.reader());
        }
        if (found instanceof Tracked.NotConnected<KeyResultsOfIssue> missing) {
            return IssuePanelView.notConnectedBack(missing.authorise().toString(), languages.reader());
        }
        return found instanceof Tracked.NotReached<KeyResultsOfIssue>
                ? IssuePanelView.notReached(languages.reader().say("okr.link.down", "Jira"))
                : IssuePanelView.nothing();
    }

    private String rendered(IssuePanelView panel) {
        Words words = languages.reader();
        return panel.render(templates, words);
    }
}
