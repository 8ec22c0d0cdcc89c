package org.headway.okr.rest.link;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.platform.link.LinkedProduct;
import org.headway.okr.platform.link.LinkedRequest;
import org.headway.okr.service.NotFound;

/** Whether whoever asks gets through to the linked product, tried by reading what runs there. */
@Path("link")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class LinkResource {

    private final SalPeople people;
    private final LinkedProduct linked;

    @Inject
    public LinkResource(SalPeople people, LinkedProduct linked) {
        this.people = people;
        this.linked = linked;
    }

    /** Who asks. The linked product asks this as somebody, to be told whom it got through as. */
    @GET
    @Path("me")
    public LinkedPersonDto me() {
        return people.reader()
                .person()
                .map(person -> new LinkedPersonDto(person.userName()))
                .orElseThrow(NotFound::new);
    }

    @GET
    public LinkDto link() {
        return LinkDto.of(linked.ask(LinkedRequest.get("/rest/headway/1.0/about")));
    }
}
