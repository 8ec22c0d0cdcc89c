package org.headway.okr.rest.admin;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Body;
import org.headway.okr.rest.Input;
import org.headway.okr.rest.area.AreaDto;
import org.headway.okr.service.Reader;
import org.headway.okr.service.admin.DepartureCommands;
import org.headway.okr.service.admin.RegisterCommands;
import org.headway.okr.service.admin.RegisterQuery;
import org.jspecify.annotations.Nullable;

/** What administrators of the product do. The product asks for the password again; others find nothing here. */
@Path("admin")
@LicensedOnly
@WebSudoRequired
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class AdministrationResource {

    private final SalPeople people;
    private final RegisterQuery register;
    private final RegisterCommands areas;
    private final DepartureCommands departures;

    @Inject
    public AdministrationResource(
            SalPeople people, RegisterQuery register, RegisterCommands areas, DepartureCommands departures) {
        this.people = people;
        this.register = register;
        this.areas = areas;
        this.departures = departures;
    }

    /** What binding an area to the container of a key would do. */
    @GET
    @Path("area/{key}/rebinding")
    public RebindingDto rebinding(@PathParam("key") String key, @QueryParam("container") @Nullable String container) {
        return RebindingDto.of(register.rebinding(people.reader(), Input.areaKey(key), Input.text(container)));
    }

    @PUT
    @Path("area/{key}/container")
    public AreaDto rebind(@PathParam("key") String key, @Nullable AdministrationRequest request) {
        AdministrationRequest asked = Body.required(request);
        return AreaDto.of(areas.rebind(
                people.reader(), Input.areaKey(key), Input.version(asked.version()), Input.text(asked.container())));
    }

    @PUT
    @Path("area/{key}/archived")
    public AreaDto archive(@PathParam("key") String key, @Nullable AdministrationRequest request) {
        AdministrationRequest asked = Body.required(request);
        Reader reader = people.reader();
        AreaKey area = Input.areaKey(key);
        int version = Input.version(asked.version());
        return AreaDto.of(
                Input.flag("archived", asked.archived())
                        ? areas.archive(reader, area, version)
                        : areas.restore(reader, area, version));
    }

    /** Another champion in the place of one who left. */
    @PUT
    @Path("key-result/{key}/champion")
    public void replaceChampion(@PathParam("key") String key, @Nullable AdministrationRequest request) {
        AdministrationRequest asked = Body.required(request);
        departures.replaceChampion(
                people.reader(), Input.keyResultKey(key), Input.version(asked.version()), Input.text(asked.userName()));
    }

    /** The same for the sponsor of an objective. */
    @PUT
    @Path("objective/{key}/sponsor")
    public void replaceSponsor(@PathParam("key") String key, @Nullable AdministrationRequest request) {
        AdministrationRequest asked = Body.required(request);
        departures.replaceSponsor(
                people.reader(), Input.objectiveKey(key), Input.version(asked.version()), Input.text(asked.userName()));
    }
}
