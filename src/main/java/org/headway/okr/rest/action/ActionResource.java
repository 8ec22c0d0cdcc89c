package org.headway.okr.rest.action;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Body;
import org.headway.okr.rest.Input;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Reader;
import org.headway.okr.service.action.ActionCommands;
import org.headway.okr.service.action.ActionQueries;
import org.headway.okr.service.action.LinkChanges;
import org.headway.okr.service.action.Tracked;
import org.jspecify.annotations.Nullable;

/** The actions of a key result. Jira is asked as the reader; each write answers what came of asking it. */
@Path("key-result")
@AnonymousSiteAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ActionResource {

    private final SalPeople people;
    private final ActionQueries queries;
    private final ActionCommands commands;
    private final LinkChanges changes;

    @Inject
    public ActionResource(SalPeople people, ActionQueries queries, ActionCommands commands, LinkChanges changes) {
        this.people = people;
        this.queries = queries;
        this.commands = commands;
        this.changes = changes;
    }

    @GET
    @Path("{key}/action")
    public TrackedDto<ActionsDto> list(@PathParam("key") String key) {
        return TrackedDto.of(
                queries.of(people.reader(), Input.keyResultKey(key)).told().map(ActionsDto::of));
    }

    /** Links an issue, and lets it be the next step where that is asked for; the answer is the issue's id. */
    @POST
    @Path("{key}/action")
    @LicensedOnly
    public TrackedDto<String> link(
            @PathParam("key") String key, @QueryParam("told") @Nullable String told, @Nullable ActionRequest request) {
        ActionRequest asked = Body.required(request);
        Reader reader = people.reader();
        KeyResultKey of = Input.keyResultKey(key);
        boolean nextStep = asked.isNextStep();
        return telling(
                told,
                of,
                () -> TrackedDto.of(commands.link(reader, of, asked.sent(), Input.text(asked.issue()))
                        .then(action -> nextStep
                                ? commands.mark(reader, of, action.issue())
                                : new Tracked.Told<>(action.issue()))
                        .map(IssueId::value)));
    }

    /** Answers whether it was the next step: linking it again with that undoes this. */
    @DELETE
    @Path("{key}/action/{issue}")
    @LicensedOnly
    public UnlinkedDto unlink(
            @PathParam("key") String key, @PathParam("issue") String issue, @QueryParam("told") @Nullable String told) {
        KeyResultKey of = Input.keyResultKey(key);
        IssueId meant = issueId(issue);
        return telling(told, of, () -> new UnlinkedDto(commands.unlink(people.reader(), of, meant)));
    }

    @PUT
    @Path("{key}/action/{issue}/next-step")
    @LicensedOnly
    public TrackedDto<String> mark(
            @PathParam("key") String key, @PathParam("issue") String issue, @QueryParam("told") @Nullable String told) {
        KeyResultKey of = Input.keyResultKey(key);
        IssueId meant = issueId(issue);
        return telling(
                told,
                of,
                () -> TrackedDto.of(commands.mark(people.reader(), of, meant).map(IssueId::value)));
    }

    /** Where Jira asks it looks itself afterwards ({@code told=false}): told twice, the older answer could come last. */
    private <T> T telling(@Nullable String told, KeyResultKey key, Supplier<T> write) {
        return "false".equals(told) ? write.get() : changes.told(key, write);
    }

    @DELETE
    @Path("{key}/next-step-issue")
    @LicensedOnly
    public void unmark(@PathParam("key") String key) {
        KeyResultKey of = Input.keyResultKey(key);
        boolean unused = changes.told(of, () -> {
            commands.unmark(people.reader(), of);
            return true;
        });
    }

    /** Unlinks what Jira does not show this editor, deleted issues among it. */
    @DELETE
    @Path("{key}/restricted-action")
    @LicensedOnly
    public TrackedDto<String> clear(@PathParam("key") String key) {
        KeyResultKey of = Input.keyResultKey(key);
        return changes.told(
                of, () -> TrackedDto.of(commands.clear(people.reader(), of).map(KeyResultKey::value)));
    }

    private static IssueId issueId(String text) {
        return IssueId.read(text).orElseThrow(NotFound::new);
    }
}
