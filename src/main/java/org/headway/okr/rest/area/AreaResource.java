package org.headway.okr.rest.area;

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
import java.util.List;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Body;
import org.headway.okr.rest.CycleDto;
import org.headway.okr.rest.Input;
import org.headway.okr.rest.PageDto;
import org.headway.okr.service.area.AreaCommands;
import org.headway.okr.service.reading.OkrQueries;
import org.jspecify.annotations.Nullable;

/** Areas, and the cycles they decided on. */
@Path("area")
@AnonymousSiteAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class AreaResource {

    private final SalPeople people;
    private final OkrQueries queries;
    private final AreaCommands commands;

    @Inject
    public AreaResource(SalPeople people, OkrQueries queries, AreaCommands commands) {
        this.people = people;
        this.queries = queries;
        this.commands = commands;
    }

    /** The areas of one space or project. */
    @GET
    public PageDto<AreaDto> list(
            @QueryParam("container") @Nullable String container,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        return PageDto.of(
                queries.areas(
                        people.reader(),
                        Input.text(container),
                        Input.maybe(after).map(Input::areaKey),
                        Input.limit(limit)),
                AreaDto::of);
    }

    @GET
    @Path("{key}")
    public AreaDto get(@PathParam("key") String key) {
        return AreaDto.of(queries.area(people.reader(), Input.areaKey(key)));
    }

    @GET
    @Path("{key}/cycle")
    public List<CycleDto> cycles(@PathParam("key") String key) {
        return queries.cycles(people.reader(), Input.areaKey(key)).stream()
                .map(decision -> CycleDto.of(decision.cycle()))
                .toList();
    }

    @POST
    @LicensedOnly
    public Response add(@Nullable AreaRequest request) {
        AreaRequest asked = Body.required(request);
        return Body.created(AreaDto.of(commands.add(people.reader(), Input.text(asked.container()), asked.text())));
    }

    @PUT
    @Path("{key}")
    @LicensedOnly
    public AreaDto change(@PathParam("key") String key, @Nullable AreaRequest request) {
        AreaRequest asked = Body.required(request);
        return AreaDto.of(
                commands.change(people.reader(), Input.areaKey(key), Input.version(asked.version()), asked.text()));
    }

    @DELETE
    @Path("{key}")
    @LicensedOnly
    public void remove(@PathParam("key") String key, @QueryParam("version") @Nullable String version) {
        commands.remove(people.reader(), Input.areaKey(key), Input.version(version));
    }
}
