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
import org.headway.okr.service.table.ChangesQuery;

/** The history of changes of what a table shows, fetched when somebody asks to see it. */
@Path("changes")
@AnonymousSiteAccess
@Produces("text/html;charset=UTF-8")
public final class ChangesHtmlResource {

    private final SalPeople people;
    private final ChangesQuery queries;
    private final Widgets widgets;

    @Inject
    public ChangesHtmlResource(SalPeople people, ChangesQuery queries, Widgets widgets) {
        this.people = people;
        this.queries = queries;
        this.widgets = widgets;
    }

    /** Takes what the table on the page carries as its question. */
    @GET
    public String changes(@Context UriInfo address) {
        return widgets.changes(
                queries.ask(people.reader(), AskedTable.parameters(address).question()));
    }
}
