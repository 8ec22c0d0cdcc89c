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
import org.headway.okr.service.Reader;
import org.headway.okr.service.action.ActionQueries;
import org.headway.okr.service.reading.OkrQueries;
import org.headway.okr.view.table.TableParameters;

/** A table that needs no Headway, in the storage format of pages: to be put in the macro's place before it is uninstalled. */
@Path("table/static")
@AnonymousSiteAccess
@Produces("text/html;charset=UTF-8")
public final class StaticTableResource {

    private final SalPeople people;
    private final OkrQueries queries;
    private final ActionQueries actions;
    private final Widgets widgets;

    @Inject
    public StaticTableResource(SalPeople people, OkrQueries queries, ActionQueries actions, Widgets widgets) {
        this.people = people;
        this.queries = queries;
        this.actions = actions;
        this.widgets = widgets;
    }

    @GET
    public String table(@Context UriInfo address) {
        Reader reader = people.reader();
        TableParameters asked = AskedTable.parameters(address);
        OkrTable table = queries.table(reader, asked.question());
        return widgets.paper(table, queries.told(reader, table, asked.detail()), actions.ofTable(reader, table));
    }
}
