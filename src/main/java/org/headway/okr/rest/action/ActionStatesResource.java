package org.headway.okr.rest.action;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Body;
import org.headway.okr.service.action.ActionQueries;
import org.jspecify.annotations.Nullable;

/** What the rows of a table show of their actions: asked for once, after the table is there. It only reads; the keys are too many for an address. */
@Path("action")
@AnonymousSiteAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ActionStatesResource {

    private final SalPeople people;
    private final ActionQueries queries;

    @Inject
    public ActionStatesResource(SalPeople people, ActionQueries queries) {
        this.people = people;
        this.queries = queries;
    }

    /** Key results that this reader does not find are left out, as those are that have nothing to show. */
    @POST
    @Path("states")
    public TrackedDto<List<StepDto>> states(@Nullable StatesRequest request) {
        return TrackedDto.of(
                queries.of(people.reader(), Body.required(request).read()).map(all -> all.stream()
                        .map(StepDto::of)
                        .filter(StepDto::saysAnything)
                        .toList()));
    }
}
