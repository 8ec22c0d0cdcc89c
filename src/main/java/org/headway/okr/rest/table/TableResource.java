package org.headway.okr.rest.table;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Widgets;
import org.headway.okr.service.reading.OkrQueries;
import org.headway.okr.view.table.TableParameters;

/** A table as HTML, for showing it again without its page: after a write, of another cycle, of an earlier day. */
@Path("table")
@AnonymousSiteAccess
@Produces("text/html;charset=UTF-8")
public final class TableResource {

    private final SalPeople people;
    private final OkrQueries queries;
    private final Widgets widgets;

    @Inject
    public TableResource(SalPeople people, OkrQueries queries, Widgets widgets) {
        this.people = people;
        this.queries = queries;
        this.widgets = widgets;
    }

    /** Takes what the table on the page carries as its question. */
    @GET
    public String table(@Context UriInfo address) {
        TableParameters asked = AskedTable.parameters(address);
        OkrTable table = queries.table(people.reader(), asked.question());
        return widgets.table(table, asked);
    }
}
