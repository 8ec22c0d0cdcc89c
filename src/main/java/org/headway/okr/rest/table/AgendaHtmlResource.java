package org.headway.okr.rest.table;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Widgets;
import org.headway.okr.service.agenda.AgendaQueries;
import org.headway.okr.view.agenda.AgendaParameters;

/** The agenda of what a table shows, fetched when somebody begins a meeting. */
@Path("agenda")
@AnonymousSiteAccess
@Produces("text/html;charset=UTF-8")
public final class AgendaHtmlResource {

    private final SalPeople people;
    private final AgendaQueries queries;
    private final Widgets widgets;

    @Inject
    public AgendaHtmlResource(SalPeople people, AgendaQueries queries, Widgets widgets) {
        this.people = people;
        this.queries = queries;
        this.widgets = widgets;
    }

    /** Takes what the table on the page carries as its question, and {@code since}. */
    @GET
    public String agenda(@Context UriInfo address) {
        AgendaParameters asked = AgendaParameters.read(AskedTable.given(address));
        return widgets.agenda(queries.ask(people.reader(), asked.table().question(), asked.since()), asked);
    }
}
