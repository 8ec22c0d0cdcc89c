package org.headway.okr.rest.issue;

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
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.platform.json.Json;
import org.headway.okr.platform.link.LinkedRequest;
import org.headway.okr.rest.Body;
import org.headway.okr.rest.Input;
import org.headway.okr.rest.action.ActionRequest;
import org.headway.okr.rest.action.TrackedDto;
import org.headway.okr.rest.action.UnlinkedDto;
import org.headway.okr.service.action.ActionCommands;
import org.headway.okr.service.action.Tracked;
import org.jspecify.annotations.Nullable;

/** Links an issue of this Jira to key results, wherever those are kept; what was changed is mirrored at once. */
@Path("issue")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class IssueLinksResource {

    /** This Jira follows what it changed, and need not be told. */
    private static final String UNTOLD = "?told=false";

    private final SalPeople people;
    private final Elsewhere elsewhere;
    private final IssueLinks links;
    private final ActionCommands commands;

    @Inject
    public IssueLinksResource(SalPeople people, Elsewhere elsewhere, IssueLinks links, ActionCommands commands) {
        this.people = people;
        this.elsewhere = elsewhere;
        this.links = links;
        this.commands = commands;
    }

    /** Key results to link the issue to; those of areas that lie in its project, or that it is linked to already, come first. */
    @GET
    @Path("{id}/key-result")
    public Response toLink(@PathParam("id") String id, @QueryParam("text") @Nullable String text) {
        String areas = links.areasAt(Input.issueId(id));
        return elsewhere
                .ask(LinkedRequest.get(Elsewhere.ROOT + "issue/suggestion?areas=" + areas + "&text="
                        + URLEncoder.encode(Input.text(text), StandardCharsets.UTF_8)))
                .map(answer -> answer.beginning("{"))
                .map(answer -> elsewhere.response(answer, MediaType.APPLICATION_JSON_TYPE))
                .orElseGet(() -> Response.ok(links.toLink(Input.text(text), areas, Input.issueId(id)))
                        .build());
    }

    @POST
    @Path("{id}/key-result/{key}")
    public Response link(@PathParam("id") String id, @PathParam("key") String key, @Nullable ActionRequest request) {
        ActionRequest asked = Body.required(request);
        IssueId issue = Input.issueId(id);
        KeyResultKey of = Input.keyResultKey(key);
        Json json = Json.object()
                .with("id", Input.text(asked.id()))
                .with("issue", issue.value())
                .with("nextStep", Boolean.toString(asked.isNextStep()));
        return changed(issue, LinkedRequest.post(path(of) + "/action" + UNTOLD, json.toString()), () -> {
            boolean marks = asked.isNextStep();
            return TrackedDto.of(commands.link(people.reader(), of, asked.sent(), issue.value())
                    .then(action ->
                            marks ? commands.mark(people.reader(), of, issue) : new Tracked.Told<>(action.issue()))
                    .map(IssueId::value));
        });
    }

    /** Told by whoever changed something where the OKRs are kept; what it was is asked there, as that person. */
    @POST
    @Path("{id}/links")
    public void changedElsewhere(@PathParam("id") String id) {
        links.follow(Input.issueId(id));
    }

    @DELETE
    @Path("{id}/key-result/{key}")
    public Response unlink(@PathParam("id") String id, @PathParam("key") String key) {
        IssueId issue = Input.issueId(id);
        KeyResultKey of = Input.keyResultKey(key);
        return changed(
                issue,
                LinkedRequest.delete(path(of) + "/action/" + issue + UNTOLD),
                () -> new UnlinkedDto(commands.unlink(people.reader(), of, issue)));
    }

    @PUT
    @Path("{id}/key-result/{key}/next-step")
    public Response mark(@PathParam("id") String id, @PathParam("key") String key) {
        IssueId issue = Input.issueId(id);
        KeyResultKey of = Input.keyResultKey(key);
        return changed(
                issue,
                LinkedRequest.put(path(of) + "/action/" + issue + "/next-step" + UNTOLD, "{}"),
                () -> TrackedDto.of(commands.mark(people.reader(), of, issue).map(IssueId::value)));
    }

    private Response changed(IssueId issue, LinkedRequest there, Supplier<Object> here) {
        String unused = links.project(issue);
        Response response = elsewhere
                .ask(there)
                .map(answer -> elsewhere.response(answer, MediaType.APPLICATION_JSON_TYPE))
                .orElseGet(() -> Response.ok(here.get()).build());
        if (response.getStatus() < 300) {
            links.follow(issue);
        }
        return response;
    }

    private static String path(KeyResultKey key) {
        return Elsewhere.ROOT + "key-result/" + key;
    }
}
