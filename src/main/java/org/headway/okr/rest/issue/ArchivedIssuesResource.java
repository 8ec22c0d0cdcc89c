package org.headway.okr.rest.issue;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.IssueId;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Body;
import org.headway.okr.rest.Input;
import org.headway.okr.rest.action.IssueDto;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.issue.LocalIssues;
import org.jspecify.annotations.Nullable;

/** Archived issues of this Jira, asked for by whoever reads OKRs in Confluence: Jira's own search leaves them out. It only reads. */
@Path("issue")
@AnonymousSiteAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ArchivedIssuesResource {

    private static final int MOST = 500;

    private final SalPeople people;
    private final LocalIssues issues;

    @Inject
    public ArchivedIssuesResource(SalPeople people, LocalIssues issues) {
        this.people = people;
        this.issues = issues;
    }

    /** The ids of some issues. */
    public record Request(@Nullable List<String> ids) {}

    /** Those of them that are archived, as far as this reader may see them. */
    @POST
    @Path("archived")
    public List<IssueDto> archived(@Nullable Request request) {
        List<String> sent = Input.list(Body.required(request).ids());
        if (sent.size() > MOST) {
            throw new InvalidInput("ids", "okr.error.too-many", sent.size(), MOST);
        }
        List<IssueId> ids =
                sent.stream().map(IssueId::read).flatMap(Optional::stream).toList();
        return issues.archived(people.reader(), ids).stream().map(IssueDto::of).toList();
    }
}
