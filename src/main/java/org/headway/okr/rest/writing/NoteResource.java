package org.headway.okr.rest.writing;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Body;
import org.headway.okr.rest.Input;
import org.headway.okr.rest.Widgets;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.writing.NoteCommands;
import org.headway.okr.service.writing.NoteQueries;
import org.jspecify.annotations.Nullable;

/** Notes on drafts. */
@Path("objective")
@AnonymousSiteAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class NoteResource {

    /** One line, and the version of the newest note that was seen; 0 for none. */
    public record Request(@Nullable String text, @Nullable String version) {}

    private final SalPeople people;
    private final NoteQueries queries;
    private final NoteCommands commands;
    private final Widgets widgets;

    @Inject
    public NoteResource(SalPeople people, NoteQueries queries, NoteCommands commands, Widgets widgets) {
        this.people = people;
        this.queries = queries;
        this.commands = commands;
        this.widgets = widgets;
    }

    /** The dialog, for whoever sees the draft. */
    @GET
    @Path("{key}/notes")
    @Produces("text/html;charset=UTF-8")
    public String notes(@PathParam("key") String key) {
        return widgets.notes(queries.of(people.reader(), Input.objectiveKey(key)));
    }

    /** Leaves one; a retry changes nothing. */
    @POST
    @Path("{key}/note")
    @LicensedOnly
    public void leave(@PathParam("key") String key, @Nullable Request request) {
        Request sent = Body.required(request);
        int seen = Input.wholeNumber("version", sent.version())
                .orElseThrow(() -> new InvalidInput("version", "okr.error.no-version"));
        var unused = commands.leave(people.reader(), Input.objectiveKey(key), Input.text(sent.text()), seen);
    }
}
