package org.headway.okr.rest.table;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Input;
import org.headway.okr.rest.Widgets;
import org.headway.okr.service.Reader;
import org.headway.okr.service.checkin.KeyResultHistory;
import org.headway.okr.service.reading.OkrQueries;
import org.jspecify.annotations.Nullable;

/** Parts of the table as HTML, fetched when somebody asks to see them; {@code asOf} a day, as it stood at its end. */
@Path("key-result")
@AnonymousSiteAccess
@Produces("text/html;charset=UTF-8")
public final class KeyResultHtmlResource {

    private final SalPeople people;
    private final OkrQueries queries;
    private final Widgets widgets;

    @Inject
    public KeyResultHtmlResource(SalPeople people, OkrQueries queries, Widgets widgets) {
        this.people = people;
        this.queries = queries;
        this.widgets = widgets;
    }

    /** The expanded row: what was told last. */
    @GET
    @Path("{key}/details")
    public String details(@PathParam("key") String key, @QueryParam("asOf") @Nullable String asOf) {
        return widgets.details(queries.latest(people.reader(), Input.keyResultKey(key), Input.maybeDay("asOf", asOf)));
    }

    /** All there is to say, in a drawer over the page. */
    @GET
    @Path("{key}/drawer")
    public String drawer(@PathParam("key") String key, @QueryParam("asOf") @Nullable String asOf) {
        Reader reader = people.reader();
        KeyResultHistory past =
                queries.history(reader, Input.keyResultKey(key), Optional.empty(), Input.maybeDay("asOf", asOf));
        return widgets.drawer(past, queries.above(reader, past.row()));
    }

    /** The days before one, to follow those that the drawer shows. */
    @GET
    @Path("{key}/older")
    public String older(
            @PathParam("key") String key,
            @QueryParam("before") @Nullable String before,
            @QueryParam("asOf") @Nullable String asOf) {
        return widgets.older(queries.history(
                people.reader(),
                Input.keyResultKey(key),
                Input.maybeDay("before", before),
                Input.maybeDay("asOf", asOf)));
    }

    /** The form of a check-in, for those who may; {@code correct=last} to say the last one anew. */
    @GET
    @Path("{key}/check-in-form")
    public String checkInForm(@PathParam("key") String key, @QueryParam("correct") @Nullable String correct) {
        return Input.text(correct).equals("last")
                ? widgets.correction(queries.latestToCorrect(people.reader(), Input.keyResultKey(key)))
                : widgets.checkInForm(queries.rowToCheckIn(people.reader(), Input.keyResultKey(key)));
    }
}
