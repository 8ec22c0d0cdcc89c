package org.headway.okr.rest.admin;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Body;
import org.headway.okr.rest.Input;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Reader;
import org.headway.okr.service.freeze.FreezeCommands;
import org.headway.okr.service.freeze.FreezeQuery;
import org.headway.okr.service.freeze.FreezeQuery.Looked;
import org.headway.okr.service.freeze.Outcome;
import org.headway.okr.view.Words;
import org.headway.okr.view.admin.PageOutcomeView;
import org.headway.okr.view.sheet.PagesSheet;
import org.jspecify.annotations.Nullable;

/** Pages with macros, and how they become pages that need no Headway. The product asks for the password again. */
@Path("admin/page")
@LicensedOnly
@WebSudoRequired
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class FreezeResource {

    private final SalPeople people;
    private final Languages languages;
    private final FreezeQuery query;
    private final FreezeCommands commands;

    @Inject
    public FreezeResource(SalPeople people, Languages languages, FreezeQuery query, FreezeCommands commands) {
        this.people = people;
        this.languages = languages;
        this.query = query;
        this.commands = commands;
    }

    /** What freezing would do, from a place in the list of all pages. */
    @GET
    public PageOutcomesDto look(@QueryParam("from") @Nullable String from) {
        Looked looked =
                query.look(people.reader(), Input.wholeNumber("from", from).orElse(0));
        return dto(looked.outcomes(), looked.next());
    }

    /** The same of all pages as a sheet, which is written while it is found. */
    @GET
    @Path("csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv() {
        Reader reader = people.reader();
        Words words = languages.reader();
        Looked first = query.look(reader, 0);
        StreamingOutput sheet = stream -> {
            Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            write(first, reader, words, out);
            out.flush();
        };
        return Response.ok(sheet)
                .header("Content-Disposition", "attachment; filename=\"headway-pages.csv\"")
                .build();
    }

    private void write(Looked first, Reader reader, Words words, Writer out) throws IOException {
        PagesSheet sheet = new PagesSheet(words);
        out.write(sheet.head());
        Looked part = first;
        out.write(sheet.rows(views(part.outcomes(), words)));
        while (!part.isLast()) {
            part = query.look(reader, part.next());
            out.write(sheet.rows(views(part.outcomes(), words)));
        }
    }

    /** Freezes the pages that are named. */
    @POST
    @Path("freeze")
    public PageOutcomesDto freeze(@Nullable FreezeRequest request) {
        List<Long> ids = Input.list(Body.required(request).pages()).stream()
                .map(FreezeResource::id)
                .toList();
        return dto(commands.freeze(people.reader(), ids), Looked.NO_MORE);
    }

    private static Long id(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new InvalidInput("pages", "okr.error.not-an-id");
        }
        return Long.valueOf(text);
    }

    private PageOutcomesDto dto(List<Outcome> outcomes, int next) {
        return new PageOutcomesDto(
                views(outcomes, languages.reader()).stream()
                        .map(PageOutcomeDto::of)
                        .toList(),
                next);
    }

    private static List<PageOutcomeView> views(List<Outcome> outcomes, Words words) {
        return outcomes.stream().map(one -> PageOutcomeView.of(one, words)).toList();
    }
}
