package org.headway.okr.rest.cycle;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Body;
import org.headway.okr.rest.Input;
import org.headway.okr.service.Reader;
import org.headway.okr.service.cycle.CycleCommands;
import org.headway.okr.service.reading.OkrQueries;
import org.jspecify.annotations.Nullable;

/** The choice of an area to go without OKRs in a cycle. */
@Path("cycle-decision")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CycleDecisionResource {

    private final SalPeople people;
    private final OkrQueries queries;
    private final CycleCommands commands;

    @Inject
    public CycleDecisionResource(SalPeople people, OkrQueries queries, CycleCommands commands) {
        this.people = people;
        this.queries = queries;
        this.commands = commands;
    }

    @POST
    public Response goWithout(@Nullable WithoutOkrsRequest request) {
        Reader reader = people.reader();
        CycleDecision decision =
                commands.goWithout(reader, Body.required(request).choice());
        return Body.created(CycleDecisionDto.of(decision, queries.maySeePeople(reader)));
    }

    @DELETE
    public void takeBack(
            @QueryParam("area") @Nullable String area,
            @QueryParam("cycle") @Nullable String cycle,
            @QueryParam("version") @Nullable String version) {
        commands.takeBack(
                people.reader(),
                Input.areaKey(Input.text(area)),
                Input.text(cycle),
                Input.wholeNumber("version", version).orElse(0));
    }
}
