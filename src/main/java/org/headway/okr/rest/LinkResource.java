package org.headway.okr.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.headway.okr.platform.link.LinkedProduct;
import org.headway.okr.platform.link.LinkedRequest;

/** Whether whoever asks gets through to the linked product, tried by reading what runs there. */
@Path("link")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class LinkResource {

    private final LinkedProduct linked;

    @Inject
    public LinkResource(LinkedProduct linked) {
        this.linked = linked;
    }

    @GET
    public LinkDto link() {
        return LinkDto.of(linked.ask(LinkedRequest.get("/rest/headway/1.0/about")));
    }
}
