package org.headway.okr.rest.programme;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Body;
import org.headway.okr.rest.Input;
import org.headway.okr.service.Reader;
import org.headway.okr.service.programme.ParametersCommands;
import org.headway.okr.service.reading.OkrQueries;
import org.jspecify.annotations.Nullable;

/** Decides the rules of the programme. */
@Path("programme")
@AnonymousSiteAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ParametersResource {

    private final SalPeople people;
    private final OkrQueries queries;
    private final ParametersCommands commands;

    @Inject
    public ParametersResource(SalPeople people, OkrQueries queries, ParametersCommands commands) {
        this.people = people;
        this.queries = queries;
        this.commands = commands;
    }

    @PUT
    @Path("area/{key}")
    @LicensedOnly
    public ParametersDto decide(@PathParam("key") String key, @Nullable ParametersRequest request) {
        return decide(Scope.of(Input.areaKey(key)), request);
    }

    /** For the whole instance: the product asks its administrator for the password again. */
    @PUT
    @Path("instance")
    @LicensedOnly
    @WebSudoRequired
    public ParametersDto decideForAll(@Nullable ParametersRequest request) {
        return decide(Scope.instance(), request);
    }

    private ParametersDto decide(Scope scope, @Nullable ParametersRequest request) {
        ParametersRequest asked = Body.required(request);
        Reader reader = people.reader();
        return ParametersDto.of(
                commands.decide(reader, scope, asked.seen(), asked.text()), queries.maySeePeople(reader));
    }
}
