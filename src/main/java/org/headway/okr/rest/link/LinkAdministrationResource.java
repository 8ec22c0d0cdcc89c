package org.headway.okr.rest.link;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Body;
import org.headway.okr.rest.Input;
import org.headway.okr.rest.admin.AdministrationRequest;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.admin.ServiceAccountCommands;
import org.headway.okr.service.admin.ServiceAccountQuery;
import org.headway.okr.service.issue.Pulling;
import org.jspecify.annotations.Nullable;

/** The link and the service account, for administrators of the product. It asks for the password again. */
@Path("admin")
@LicensedOnly
@WebSudoRequired
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class LinkAdministrationResource {

    private final SalPeople people;
    private final ServiceAccountQuery query;
    private final ServiceAccountCommands commands;
    private final LinkTests tests;
    private final Pulling pulling;

    @Inject
    public LinkAdministrationResource(
            SalPeople people,
            ServiceAccountQuery query,
            ServiceAccountCommands commands,
            LinkTests tests,
            Pulling pulling) {
        this.people = people;
        this.query = query;
        this.commands = commands;
        this.tests = tests;
        this.pulling = pulling;
    }

    /** Whether the administrator who asks gets through to the linked product. */
    @GET
    @Path("link")
    public TestedDto link() {
        var unused = query.state(people.reader());
        return tests.link();
    }

    @PUT
    @Path("service-account")
    public void name(@Nullable AdministrationRequest request) {
        AdministrationRequest asked = Body.required(request);
        // Before anybody was named it is 0.
        int version = Input.wholeNumber("version", asked.version())
                .orElseThrow(() -> new InvalidInput("version", "okr.error.no-version"));
        var unused = commands.name(people.reader(), version, Input.text(asked.userName()));
    }

    /** Whether the account may pull. */
    @GET
    @Path("service-account")
    public TestedDto account() {
        return tests.account(query.state(people.reader()).name());
    }

    /** Lets the job run now. */
    @POST
    @Path("pull")
    public void pull() {
        var unused = commands.begin(people.reader());
        pulling.soon();
    }
}
