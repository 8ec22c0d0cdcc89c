package org.headway.okr.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.service.OkrQueries;
import org.headway.okr.service.OpenRow;
import org.jspecify.annotations.Nullable;

/** Parts of the table as HTML, fetched when somebody asks to see them. */
@Path("key-result")
@AnonymousSiteAccess
@Produces("text/html;charset=UTF-8")
public final class KeyResultHtmlResource {

    private static final int SHOWN = 10;

    private final SalPeople people;
    private final OkrQueries queries;
    private final Widgets widgets;

    @Inject
    public KeyResultHtmlResource(SalPeople people, OkrQueries queries, Widgets widgets) {
        this.people = people;
        this.queries = queries;
        this.widgets = widgets;
    }

    /** The expanded row: the last check-ins, or those before one. */
    @GET
    @Path("{key}/details")
    public String details(@PathParam("key") String key, @QueryParam("before") @Nullable String before) {
        OpenRow open =
                queries.openRow(people.reader(), Input.keyResultKey(key), Input.wholeNumber("before", before), SHOWN);
        return widgets.details(open.row(), open.log(), open.names());
    }

    /** The form of a check-in, for those who may. */
    @GET
    @Path("{key}/check-in-form")
    public String checkInForm(@PathParam("key") String key) {
        return widgets.checkInForm(queries.rowToCheckIn(people.reader(), Input.keyResultKey(key)));
    }
}
