package org.headway.okr.rest.issue;

import static java.util.stream.Collectors.toMap;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Body;
import org.headway.okr.rest.Input;
import org.headway.okr.rest.action.StatesRequest;
import org.headway.okr.rest.action.TrackedDto;
import org.headway.okr.service.issue.IssueQueries;
import org.jspecify.annotations.Nullable;

/** What a linked Jira asks where the OKRs are kept, as the person who is there. It only reads. */
@Path("issue")
@AnonymousSiteAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class IssueKeyResultsResource {

    private final SalPeople people;
    private final IssueQueries queries;
    private final IssueLinks links;
    private final IssueWidgets widgets;

    @Inject
    public IssueKeyResultsResource(SalPeople people, IssueQueries queries, IssueLinks links, IssueWidgets widgets) {
        this.people = people;
        this.queries = queries;
        this.links = links;
        this.widgets = widgets;
    }

    /** The panel of an issue as HTML; in Jira it comes from where the OKRs are kept. */
    @GET
    @Path("{id}/key-results")
    @Produces("text/html;charset=UTF-8")
    public String panel(@PathParam("id") String id) {
        return widgets.panel(Input.issueId(id));
    }

    @GET
    @Path("{id}/links")
    public TrackedDto<LinksOfIssueDto> links(@PathParam("id") String id, @QueryParam("known") @Nullable String known) {
        List<KeyResultKey> asked = Arrays.stream(Input.text(known).split(",", -1))
                .map(KeyResultKey::read)
                .flatMap(Optional::stream)
                .toList();
        return TrackedDto.of(
                queries.links(people.reader(), Input.issueId(id), asked).map(LinksOfIssueDto::of));
    }

    /** Key results that this reader may link an issue to, those of some areas first. */
    @GET
    @Path("suggestion")
    public KeyResultsToLinkDto toLink(
            @QueryParam("text") @Nullable String text, @QueryParam("areas") @Nullable String areas) {
        return links.toLink(Input.text(text), Input.text(areas));
    }

    /** Those of the key results that this reader may see, each with its objective. */
    @POST
    @Path("visible")
    public Map<String, String> visible(@Nullable StatesRequest request) {
        return queries.visible(people.reader(), Body.required(request).read()).entrySet().stream()
                .collect(toMap(found -> found.getKey().value(), found -> found.getValue()
                        .value()));
    }
}
