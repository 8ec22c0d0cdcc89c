package org.headway.okr.rest.writing;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Body;
import org.headway.okr.rest.Input;
import org.headway.okr.rest.Widgets;
import org.headway.okr.service.writing.SharingCommands;
import org.headway.okr.service.writing.SharingQueries;
import org.jspecify.annotations.Nullable;

/** Objectives shown in other areas, too. */
@Path("objective")
@AnonymousSiteAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ShareResource {

    /** The other area's key. */
    public record Request(@Nullable String area) {}

    private final SalPeople people;
    private final SharingQueries queries;
    private final SharingCommands commands;
    private final Widgets widgets;

    @Inject
    public ShareResource(SalPeople people, SharingQueries queries, SharingCommands commands, Widgets widgets) {
        this.people = people;
        this.queries = queries;
        this.commands = commands;
        this.widgets = widgets;
    }

    /** The form, for editors of the area that owns it. */
    @GET
    @Path("{key}/share/form")
    @Produces("text/html;charset=UTF-8")
    public String form(@PathParam("key") String key) {
        return widgets.share(queries.of(people.reader(), Input.objectiveKey(key)));
    }

    /** Shares it; a second time changes nothing. */
    @POST
    @Path("{key}/share")
    @LicensedOnly
    public void share(@PathParam("key") String key, @Nullable Request request) {
        String area = Input.text(Body.required(request).area());
        commands.share(people.reader(), Input.objectiveKey(key), Input.areaKey(area));
    }

    /** Ends it; for editors of either area. */
    @DELETE
    @Path("{key}/share/{area}")
    @LicensedOnly
    public void end(@PathParam("key") String key, @PathParam("area") String area) {
        commands.end(people.reader(), Input.objectiveKey(key), Input.areaKey(area));
    }
}
