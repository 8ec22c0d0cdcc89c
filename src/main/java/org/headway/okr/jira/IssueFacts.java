package org.headway.okr.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import java.net.URI;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.action.IssueCategory;
import org.headway.okr.platform.Languages;

/** What we tell of an issue of this Jira; of an archived one, that it is. */
@JiraComponent
public final class IssueFacts {

    private final ApplicationProperties product;
    private final Languages languages;

    @Inject
    public IssueFacts(@ComponentImport ApplicationProperties product, Languages languages) {
        this.product = product;
        this.languages = languages;
    }

    org.headway.okr.domain.action.Issue of(Issue found) {
        String status = found.getStatus().getName();
        return new org.headway.okr.domain.action.Issue(
                new IssueId(found.getId().toString()),
                found.getKey(),
                found.getSummary(),
                found.isArchived() ? languages.reader().say("okr.issue.archived", status) : status,
                category(found.getStatus().getStatusCategory().getKey()),
                URI.create(product.getBaseUrl(UrlMode.CANONICAL) + "/browse/" + found.getKey()));
    }

    private static IssueCategory category(String key) {
        return switch (key) {
            case "done" -> IssueCategory.DONE;
            case "indeterminate" -> IssueCategory.IN_PROGRESS;
            default -> IssueCategory.TO_DO;
        };
    }
}
