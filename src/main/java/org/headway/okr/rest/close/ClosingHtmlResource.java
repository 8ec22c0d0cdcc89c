package org.headway.okr.rest.close;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Input;
import org.headway.okr.rest.Widgets;
import org.headway.okr.service.close.ScoreQueries;
import org.jspecify.annotations.Nullable;

/** Score and close as HTML, fetched when an editor asks for it. */
@Path("score-and-close")
@LicensedOnly
@Produces("text/html;charset=UTF-8")
public final class ClosingHtmlResource {

    private final SalPeople people;
    private final ScoreQueries queries;
    private final Widgets widgets;

    @Inject
    public ClosingHtmlResource(SalPeople people, ScoreQueries queries, Widgets widgets) {
        this.people = people;
        this.queries = queries;
        this.widgets = widgets;
    }

    @GET
    public String form(@QueryParam("area") @Nullable String area, @QueryParam("cycle") @Nullable String cycle) {
        return widgets.closing(queries.form(people.reader(), Input.areaKey(Input.text(area)), Input.text(cycle)));
    }
}
