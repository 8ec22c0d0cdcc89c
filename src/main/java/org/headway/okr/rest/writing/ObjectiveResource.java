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
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Body;
import org.headway.okr.rest.Input;
import org.headway.okr.rest.PageDto;
import org.headway.okr.rest.StepRequest;
import org.headway.okr.service.Reader;
import org.headway.okr.service.reading.OkrQueries;
import org.headway.okr.service.writing.NewObjectiveCommands;
import org.headway.okr.service.writing.ObjectiveCommands;
import org.headway.okr.service.writing.WholeObjectiveCommands;
import org.jspecify.annotations.Nullable;

/** Objectives of an area in a cycle. */
@Path("objective")
@AnonymousSiteAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ObjectiveResource {

    private final SalPeople people;
    private final OkrQueries queries;
    private final ObjectiveCommands commands;
    private final NewObjectiveCommands newObjectives;
    private final WholeObjectiveCommands whole;
    private final Languages languages;

    @Inject
    public ObjectiveResource(
            SalPeople people,
            OkrQueries queries,
            ObjectiveCommands commands,
            NewObjectiveCommands newObjectives,
            WholeObjectiveCommands whole,
            Languages languages) {
        this.people = people;
        this.queries = queries;
        this.commands = commands;
        this.newObjectives = newObjectives;
        this.whole = whole;
        this.languages = languages;
    }

    /** Objectives of one area; {@code cycle} is a label, or missing for the current one. */
    @GET
    public PageDto<ObjectiveDto> list(
            @QueryParam("area") @Nullable String area,
            @QueryParam("cycle") @Nullable String cycle,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        Reader reader = people.reader();
        boolean withPeople = queries.maySeePeople(reader);
        return PageDto.of(
                queries.objectives(
                        reader,
                        Input.areaKey(Input.text(area)),
                        Input.text(cycle),
                        Input.maybe(after).map(Input::objectiveKey),
                        Input.limit(limit)),
                objective -> ObjectiveDto.of(objective, withPeople));
    }

    @GET
    @Path("{key}")
    public ObjectiveDto get(@PathParam("key") String key) {
        Reader reader = people.reader();
        return ObjectiveDto.of(queries.objective(reader, Input.objectiveKey(key)), queries.maySeePeople(reader));
    }

    /** Adds an objective to an area, or, with its key results, to a team whose area is made where it is missing. */
    @POST
    @LicensedOnly
    public Response add(@Nullable ObjectiveRequest request) {
        ObjectiveRequest asked = Body.required(request);
        Reader reader = people.reader();
        Objective added = asked.isForTeam()
                ? newObjectives.write(reader, asked.ofTeam(languages.reader().locale()))
                : commands.add(
                        reader, Input.areaKey(Input.text(asked.area())), Input.text(asked.cycle()), asked.alone());
        return Body.created(ObjectiveDto.of(added, queries.maySeePeople(reader)));
    }

    /** Changes an objective, or, with {@code keyResults}, all of it at once. */
    @PUT
    @Path("{key}")
    @LicensedOnly
    public ObjectiveDto change(@PathParam("key") String key, @Nullable ObjectiveRequest request) {
        ObjectiveRequest asked = Body.required(request);
        Reader reader = people.reader();
        ObjectiveKey changed = Input.objectiveKey(key);
        Objective after = asked.isWhole()
                ? whole.change(reader, changed, asked.edit(languages.reader().locale()))
                : commands.change(reader, changed, Input.version(asked.version()), asked.text());
        return ObjectiveDto.of(after, queries.maySeePeople(reader));
    }

    @DELETE
    @Path("{key}")
    @LicensedOnly
    public void drop(
            @PathParam("key") String key,
            @QueryParam("version") @Nullable String version,
            @QueryParam("reason") @Nullable String reason) {
        commands.drop(people.reader(), Input.objectiveKey(key), Input.version(version), Input.text(reason));
    }

    @POST
    @Path("{key}/publish")
    @LicensedOnly
    public ObjectiveDto publish(@PathParam("key") String key, @Nullable StepRequest request) {
        Reader reader = people.reader();
        return dto(
                reader,
                commands.publish(
                        reader, Input.objectiveKey(key), Body.required(request).seen()));
    }

    @POST
    @Path("{key}/stand-behind")
    @LicensedOnly
    public ObjectiveDto standBehind(@PathParam("key") String key, @Nullable StepRequest request) {
        Reader reader = people.reader();
        return dto(
                reader,
                commands.standBehind(
                        reader, Input.objectiveKey(key), Body.required(request).seen()));
    }

    @POST
    @Path("{key}/move")
    @LicensedOnly
    public void move(@PathParam("key") String key, @Nullable StepRequest request) {
        StepRequest asked = Body.required(request);
        commands.move(people.reader(), Input.objectiveKey(key), asked.seen(), asked.way());
    }

    private ObjectiveDto dto(Reader reader, Objective objective) {
        return ObjectiveDto.of(objective, queries.maySeePeople(reader));
    }
}
