package org.headway.okr.rest.table;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Input;
import org.headway.okr.service.reading.OkrQueries;
import org.headway.okr.service.table.Detail;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.sheet.TableSheet;
import org.jspecify.annotations.Nullable;

/** What a table shows its reader as a sheet: its key results, or with {@code history=true} all that was said of them. */
@Path("table/csv")
@AnonymousSiteAccess
@Produces("text/csv;charset=UTF-8")
public final class TableCsvResource {

    private final SalPeople people;
    private final OkrQueries queries;
    private final Addresses addresses;
    private final Languages languages;

    @Inject
    public TableCsvResource(SalPeople people, OkrQueries queries, Addresses addresses, Languages languages) {
        this.people = people;
        this.queries = queries;
        this.addresses = addresses;
        this.languages = languages;
    }

    @GET
    public Response csv(@Context UriInfo address, @QueryParam("history") @Nullable String history) {
        boolean isHistory = Input.flag("history", history);
        OkrTable table =
                queries.table(people.reader(), AskedTable.parameters(address).question());
        TableSheet sheet = new TableSheet(table, addresses, languages.reader());
        String csv = isHistory ? sheet.history(queries.told(people.reader(), table, Detail.ALL)) : sheet.keyResults();
        return Response.ok(csv)
                .header("Content-Disposition", "attachment; filename=\"" + sheet.fileName(isHistory) + "\"")
                .build();
    }
}
