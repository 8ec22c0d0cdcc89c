package org.headway.okr.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.headway.okr.platform.Release;

/** That Headway runs here, for everybody and for the linked product: it tells nothing of what is kept here. */
@Path("about")
@UnrestrictedAccess
@Produces(MediaType.APPLICATION_JSON)
public final class AboutResource {

    private static final List<String> CAPABILITIES = List.of("check-in", "key-result", "suggestion");

    private final Release release;

    @Inject
    public AboutResource(Release release) {
        this.release = release;
    }

    @GET
    public AboutDto about() {
        return new AboutDto("headway", release.version(), CAPABILITIES);
    }
}
