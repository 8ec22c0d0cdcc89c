package org.headway.okr.rest.writing;

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
import jakarta.ws.rs.core.Response;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Body;
import org.headway.okr.rest.Input;
import org.headway.okr.rest.PageDto;
import org.headway.okr.rest.StepRequest;
import org.headway.okr.service.Reader;
import org.headway.okr.service.reading.OkrQueries;
import org.headway.okr.service.writing.KeyResultCommands;
import org.jspecify.annotations.Nullable;

/** Key results of an objective. */
@Path("key-result")
@AnonymousSiteAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class KeyResultResource {

    private final SalPeople people;
    private final OkrQueries queries;
    private final KeyResultCommands commands;

    @Inject
    public KeyResultResource(SalPeople people, OkrQueries queries, KeyResultCommands commands) {
        this.people = people;
        this.queries = queries;
        this.commands = commands;
    }

    @GET
    public PageDto<KeyResultDto> list(
            @QueryParam("objective") @Nullable String objective,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        Reader reader = people.reader();
        boolean withPeople = queries.maySeePeople(reader);
        return PageDto.of(
                queries.keyResults(
                        reader,
                        Input.objectiveKey(Input.text(objective)),
                        Input.maybe(after).map(Input::keyResultKey),
                        Input.limit(limit)),
                keyResult -> KeyResultDto.of(keyResult, withPeople));
    }

    @GET
    @Path("{key}")
    public KeyResultDto get(@PathParam("key") String key) {
        Reader reader = people.reader();
        return KeyResultDto.of(queries.keyResult(reader, Input.keyResultKey(key)), queries.maySeePeople(reader));
    }

    @POST
    @LicensedOnly
    public Response add(@Nullable KeyResultRequest request) {
        KeyResultRequest asked = Body.required(request);
        return Body.created(KeyResultDto.of(
                commands.add(people.reader(), Input.objectiveKey(Input.text(asked.objective())), asked.text()),
                queries.maySeePeople(people.reader())));
    }

    @PUT
    @Path("{key}")
    @LicensedOnly
    public KeyResultDto change(@PathParam("key") String key, @Nullable KeyResultRequest request) {
        KeyResultRequest asked = Body.required(request);
        return KeyResultDto.of(
                commands.change(people.reader(), Input.keyResultKey(key), Input.version(asked.version()), asked.text()),
                queries.maySeePeople(people.reader()));
    }

    @DELETE
    @Path("{key}")
    @LicensedOnly
    public void drop(
            @PathParam("key") String key,
            @QueryParam("version") @Nullable String version,
            @QueryParam("reason") @Nullable String reason) {
        commands.drop(people.reader(), Input.keyResultKey(key), Input.version(version), Input.text(reason));
    }

    @POST
    @Path("{key}/move")
    @LicensedOnly
    public void move(@PathParam("key") String key, @Nullable StepRequest request) {
        StepRequest asked = Body.required(request);
        commands.move(people.reader(), Input.keyResultKey(key), asked.seen(), asked.way());
    }
}
