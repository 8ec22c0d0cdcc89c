package org.headway.okr.rest.link;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Body;
import org.headway.okr.rest.Input;
import org.headway.okr.rest.action.StatesRequest;
import org.headway.okr.service.issue.LinkQueries;
import org.jspecify.annotations.Nullable;

/** What the job of a linked Jira asks where the OKRs are kept, as the service account; nobody else finds anything here. */
@Path("links")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class LinksResource {

    private final SalPeople people;
    private final LinkQueries queries;

    @Inject
    public LinksResource(SalPeople people, LinkQueries queries) {
        this.people = people;
        this.queries = queries;
    }

    /** Links after those of a key result, or the first. */
    @GET
    public LinkPageDto page(@QueryParam("after") @Nullable String after) {
        return LinkPageDto.of(queries.page(people.reader(), Input.maybe(after).map(Input::keyResultKey)));
    }

    /** Those of the key results that nothing was ever linked to. It only reads. */
    @POST
    @Path("unknown")
    public List<String> unknown(@Nullable StatesRequest request) {
        return queries.unknown(people.reader(), Body.required(request).read()).stream()
                .map(KeyResultKey::value)
                .sorted()
                .toList();
    }
}
