package org.headway.okr.rest.link;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.headway.okr.platform.link.Home;

/** Which product keeps the OKRs, for a page that has rendered and now asks. */
@Path("home")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class HomeResource {

    private final Home home;

    @Inject
    public HomeResource(Home home) {
        this.home = home;
    }

    @GET
    public HomeDto home() {
        return new HomeDto(home.place().name().toLowerCase(Locale.ROOT));
    }
}
