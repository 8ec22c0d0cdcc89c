package org.headway.okr.rest.programme;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Input;
import org.headway.okr.rest.Widgets;
import org.headway.okr.service.Reader;
import org.headway.okr.service.programme.ProgrammeQuery;
import org.jspecify.annotations.Nullable;

/** What a table says about itself, fetched when somebody asks. */
@Path("programme")
@AnonymousSiteAccess
@Produces("text/html;charset=UTF-8")
public final class RulesHtmlResource {

    private final SalPeople people;
    private final ProgrammeQuery queries;
    private final Widgets widgets;

    @Inject
    public RulesHtmlResource(SalPeople people, ProgrammeQuery queries, Widgets widgets) {
        this.people = people;
        this.queries = queries;
        this.widgets = widgets;
    }

    /** Of one area, or of a container with several. */
    @GET
    @Path("rules")
    public String rules(
            @QueryParam("area") @Nullable String area, @QueryParam("container") @Nullable String container) {
        Reader reader = people.reader();
        Optional<AreaKey> key = Input.maybe(area).map(Input::areaKey);
        return widgets.rules(
                key.isPresent() ? queries.of(reader, key.get()) : queries.in(reader, Input.text(container)));
    }
}
