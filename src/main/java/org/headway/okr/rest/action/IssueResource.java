package org.headway.okr.rest.action;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Body;
import org.headway.okr.rest.Input;
import org.headway.okr.service.Reader;
import org.headway.okr.service.action.ActionCommands;
import org.headway.okr.service.action.ActionQueries;
import org.headway.okr.service.action.LinkChanges;
import org.jspecify.annotations.Nullable;

/** Jira's issues for whoever may link them to a key result: found, or made. */
@Path("key-result")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class IssueResource {

    private final SalPeople people;
    private final ActionQueries queries;
    private final ActionCommands commands;
    private final LinkChanges changes;

    @Inject
    public IssueResource(SalPeople people, ActionQueries queries, ActionCommands commands, LinkChanges changes) {
        this.people = people;
        this.queries = queries;
        this.commands = commands;
        this.changes = changes;
    }

    @GET
    @Path("{key}/issue")
    public TrackedDto<List<IssueDto>> find(@PathParam("key") String key, @QueryParam("text") @Nullable String text) {
        return TrackedDto.of(queries.find(people.reader(), Input.keyResultKey(key), Input.text(text))
                .map(found -> found.stream().map(IssueDto::of).toList()));
    }

    /** Projects, those that a text means; with one of them, the types of its issues. */
    @GET
    @Path("{key}/issue-place")
    public TrackedDto<IssuePlacesDto> places(
            @PathParam("key") String key,
            @QueryParam("project") @Nullable String project,
            @QueryParam("text") @Nullable String text) {
        Reader reader = people.reader();
        KeyResultKey of = Input.keyResultKey(key);
        return TrackedDto.of(Input.maybe(project)
                .map(chosen -> queries.types(reader, of, chosen))
                .orElseGet(() -> queries.projects(reader, of, Input.text(text)))
                .map(IssuePlacesDto::of));
    }

    /** Makes an issue and links it, once however often it is sent. */
    @POST
    @Path("{key}/issue")
    public TrackedDto<CreationDto> create(@PathParam("key") String key, @Nullable ActionRequest request) {
        ActionRequest asked = Body.required(request);
        KeyResultKey of = Input.keyResultKey(key);
        return changes.told(
                of,
                () -> TrackedDto.of(commands.create(people.reader(), of, asked.sent(), asked.wanted())
                        .map(CreationDto::of)));
    }
}
