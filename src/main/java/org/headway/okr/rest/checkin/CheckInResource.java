package org.headway.okr.rest.checkin;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Body;
import org.headway.okr.rest.Input;
import org.headway.okr.rest.PageDto;
import org.headway.okr.rest.Widgets;
import org.headway.okr.service.Reader;
import org.headway.okr.service.action.LinkChanges;
import org.headway.okr.service.checkin.CheckInCommands;
import org.headway.okr.service.checkin.CorrectionCommands;
import org.headway.okr.service.reading.OkrQueries;
import org.jspecify.annotations.Nullable;

/** The log of a key result, as data. */
@Path("key-result")
@AnonymousSiteAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CheckInResource {

    private final SalPeople people;
    private final Languages languages;
    private final OkrQueries queries;
    private final CheckInCommands commands;
    private final CorrectionCommands corrections;
    private final LinkChanges changes;
    private final Widgets widgets;

    @Inject
    public CheckInResource(
            SalPeople people,
            Languages languages,
            OkrQueries queries,
            CheckInCommands commands,
            CorrectionCommands corrections,
            LinkChanges changes,
            Widgets widgets) {
        this.people = people;
        this.languages = languages;
        this.queries = queries;
        this.commands = commands;
        this.corrections = corrections;
        this.changes = changes;
        this.widgets = widgets;
    }

    /** Newest first; {@code before} is the sequence of the last entry read. */
    @GET
    @Path("{key}/check-in")
    public PageDto<CheckInDto> list(
            @PathParam("key") String key,
            @QueryParam("before") @Nullable String before,
            @QueryParam("limit") @Nullable String limit) {
        Reader reader = people.reader();
        boolean withPeople = queries.maySeePeople(reader);
        return PageDto.of(
                queries.checkIns(
                        reader, Input.keyResultKey(key), Input.wholeNumber("before", before), Input.limit(limit)),
                entry -> CheckInDto.of(entry, withPeople));
    }

    /** Appends to the log; the same id again answers the same entry. The answer carries the row as it looks now. */
    @POST
    @Path("{key}/check-in")
    @LicensedOnly
    public Response add(@PathParam("key") String key, @Nullable CheckInRequest request) {
        CheckInRequest asked = Body.required(request);
        KeyResultKey of = Input.keyResultKey(key);
        Reader reader = people.reader();
        return answered(
                reader,
                changes.told(
                        of,
                        () -> commands.add(
                                reader, of, asked.text(languages.reader().locale()), asked.known())));
    }

    /** Says what became of the last next step, without checking in; the same id again answers the same entry. */
    @POST
    @Path("{key}/next-step")
    @LicensedOnly
    public Response answer(@PathParam("key") String key, @Nullable CheckInRequest request) {
        CheckInRequest asked = Body.required(request);
        Reader reader = people.reader();
        KeyResultKey of = Input.keyResultKey(key);
        return answered(
                reader,
                changes.told(
                        of,
                        () -> commands.answer(
                                reader, of, asked.text(languages.reader().locale()))));
    }

    /** Says anew what an entry should have said: a new entry that takes its place. */
    @POST
    @Path("{key}/check-in/{id}/correction")
    @LicensedOnly
    public Response correct(
            @PathParam("key") String key, @PathParam("id") String id, @Nullable CheckInRequest request) {
        CheckInRequest asked = Body.required(request);
        Reader reader = people.reader();
        KeyResultKey of = Input.keyResultKey(key);
        return answered(
                reader,
                changes.told(
                        of,
                        () -> corrections.correct(
                                reader,
                                of,
                                Input.checkInId(id),
                                asked.text(languages.reader().locale()),
                                asked.known())));
    }

    /** Takes an entry back, by a new one with the id of the body. */
    @POST
    @Path("{key}/check-in/{id}/undo")
    @LicensedOnly
    public Response takeBack(
            @PathParam("key") String key, @PathParam("id") String id, @Nullable CheckInRequest request) {
        CheckInRequest asked = Body.required(request);
        Reader reader = people.reader();
        KeyResultKey of = Input.keyResultKey(key);
        return answered(
                reader, changes.told(of, () -> corrections.takeBack(reader, of, Input.checkInId(id), asked.sent())));
    }

    private Response answered(Reader reader, CheckIn entry) {
        return Body.created(new CheckedInDto(
                CheckInDto.of(entry, queries.maySeePeople(reader)),
                widgets.row(queries.row(reader, entry.keyResult()))));
    }
}
