package org.headway.okr.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.headway.okr.domain.Objective;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.service.ObjectiveCommands;
import org.headway.okr.service.OkrQueries;
import org.headway.okr.service.Reader;
import org.jspecify.annotations.Nullable;

/** What happens to an objective as a whole: it is published, moved, stood behind. */
@Path("objective/{key}")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ObjectiveStepResource {

    private final SalPeople people;
    private final OkrQueries queries;
    private final ObjectiveCommands commands;

    @Inject
    public ObjectiveStepResource(SalPeople people, OkrQueries queries, ObjectiveCommands commands) {
        this.people = people;
        this.queries = queries;
        this.commands = commands;
    }

    @POST
    @Path("publish")
    public ObjectiveDto publish(@PathParam("key") String key, @Nullable StepRequest request) {
        Reader reader = people.reader();
        return dto(
                reader,
                commands.publish(
                        reader, Input.objectiveKey(key), Body.required(request).seen()));
    }

    @POST
    @Path("stand-behind")
    public ObjectiveDto standBehind(@PathParam("key") String key, @Nullable StepRequest request) {
        Reader reader = people.reader();
        return dto(
                reader,
                commands.standBehind(
                        reader, Input.objectiveKey(key), Body.required(request).seen()));
    }

    @POST
    @Path("move")
    public void move(@PathParam("key") String key, @Nullable StepRequest request) {
        StepRequest asked = Body.required(request);
        commands.move(people.reader(), Input.objectiveKey(key), asked.seen(), asked.way());
    }

    private ObjectiveDto dto(Reader reader, Objective objective) {
        return ObjectiveDto.of(objective, queries.maySeePeople(reader));
    }
}
