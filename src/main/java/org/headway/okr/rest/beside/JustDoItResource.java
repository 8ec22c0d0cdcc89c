package org.headway.okr.rest.beside;

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
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Body;
import org.headway.okr.rest.Input;
import org.headway.okr.service.Reader;
import org.headway.okr.service.beside.JustDoItCommands;
import org.headway.okr.service.beside.JustDoItQueries;
import org.headway.okr.service.beside.OpenChecklist;
import org.headway.okr.service.reading.OkrQueries;
import org.jspecify.annotations.Nullable;

/** Just-do-its of an objective, or of an area in a cycle. Each write answers the list as it looks then. */
@Path("just-do-it")
@AnonymousSiteAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class JustDoItResource {

    private final SalPeople people;
    private final OkrQueries okrs;
    private final JustDoItQueries queries;
    private final JustDoItCommands commands;
    private final BesideWidgets widgets;

    @Inject
    public JustDoItResource(
            SalPeople people,
            OkrQueries okrs,
            JustDoItQueries queries,
            JustDoItCommands commands,
            BesideWidgets widgets) {
        this.people = people;
        this.okrs = okrs;
        this.queries = queries;
        this.commands = commands;
        this.widgets = widgets;
    }

    /** One whole list: of an {@code objective}, or of an {@code area} in a {@code cycle}. */
    @GET
    public List<JustDoItDto> list(
            @QueryParam("objective") @Nullable String objective,
            @QueryParam("area") @Nullable String area,
            @QueryParam("cycle") @Nullable String cycle) {
        Reader reader = people.reader();
        OpenChecklist open = AskedList.of(objective, area, cycle).in(queries, reader);
        return open.items().stream().map(item -> dto(item.justDoIt(), reader)).toList();
    }

    @GET
    @Path("{key}")
    public JustDoItDto get(@PathParam("key") String key) {
        return dto(queries.justDoIt(people.reader(), Input.justDoItKey(key)), people.reader());
    }

    /** Adds one at the end of a list; the same id again answers the same one. */
    @POST
    @LicensedOnly
    public Response add(@Nullable JustDoItRequest request) {
        JustDoItRequest asked = Body.required(request);
        Reader reader = people.reader();
        JustDoIt added = asked.ofObjective()
                .map(objective -> commands.add(reader, objective, asked.madeId(), asked.text()))
                .orElseGet(() -> commands.add(
                        reader,
                        Input.areaKey(Input.text(asked.area())),
                        Input.text(asked.cycle()),
                        asked.madeId(),
                        asked.text()));
        return Body.created(written(added, reader));
    }

    @PUT
    @Path("{key}")
    @LicensedOnly
    public TickedDto change(@PathParam("key") String key, @Nullable JustDoItRequest request) {
        JustDoItRequest asked = Body.required(request);
        Reader reader = people.reader();
        return written(
                commands.change(reader, Input.justDoItKey(key), Input.version(asked.version()), asked.text()), reader);
    }

    @PUT
    @Path("{key}/done")
    @LicensedOnly
    public TickedDto tick(@PathParam("key") String key, @Nullable JustDoItRequest request) {
        JustDoItRequest asked = Body.required(request);
        Reader reader = people.reader();
        return written(
                commands.tick(reader, Input.justDoItKey(key), Input.version(asked.version()), asked.isDone()), reader);
    }

    /** Answers the version that {@link #restore} takes. */
    @DELETE
    @Path("{key}")
    @LicensedOnly
    public TickedDto remove(@PathParam("key") String key, @QueryParam("version") @Nullable String version) {
        Reader reader = people.reader();
        return written(commands.remove(reader, Input.justDoItKey(key), Input.version(version)), reader);
    }

    @POST
    @Path("{key}/restore")
    @LicensedOnly
    public TickedDto restore(@PathParam("key") String key, @Nullable JustDoItRequest request) {
        JustDoItRequest asked = Body.required(request);
        Reader reader = people.reader();
        return written(commands.restore(reader, Input.justDoItKey(key), Input.version(asked.version())), reader);
    }

    private TickedDto written(JustDoIt justDoIt, Reader reader) {
        OpenChecklist list = queries.around(reader, justDoIt);
        return new TickedDto(dto(justDoIt, reader), widgets.line(list), widgets.checklist(list));
    }

    private JustDoItDto dto(JustDoIt justDoIt, Reader reader) {
        return JustDoItDto.of(justDoIt, okrs.maySeePeople(reader));
    }
}
