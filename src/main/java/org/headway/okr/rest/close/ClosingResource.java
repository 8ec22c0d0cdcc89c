package org.headway.okr.rest.close;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.close.Score;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Body;
import org.headway.okr.rest.Input;
import org.headway.okr.rest.cycle.CycleDecisionDto;
import org.headway.okr.service.Reader;
import org.headway.okr.service.checkin.CheckInCommands;
import org.headway.okr.service.close.ClosingCommands;
import org.headway.okr.service.close.NextCycleCommands;
import org.headway.okr.service.close.ScoreCommands;
import org.headway.okr.service.close.ScoreQueries;
import org.headway.okr.service.reading.OkrQueries;
import org.headway.okr.view.Figures;
import org.jspecify.annotations.Nullable;

/** The end of an area's cycle: scores, answers, closing, opening again, and the next cycle. */
@Path("closing")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ClosingResource {

    private final SalPeople people;
    private final Languages languages;
    private final OkrQueries okrs;
    private final ScoreQueries queries;
    private final ScoreCommands scores;
    private final CheckInCommands checkIns;
    private final ClosingCommands closing;
    private final NextCycleCommands next;

    @Inject
    public ClosingResource(
            SalPeople people,
            Languages languages,
            OkrQueries okrs,
            ScoreQueries queries,
            ScoreCommands scores,
            CheckInCommands checkIns,
            ClosingCommands closing,
            NextCycleCommands next) {
        this.people = people;
        this.languages = languages;
        this.okrs = okrs;
        this.queries = queries;
        this.scores = scores;
        this.checkIns = checkIns;
        this.closing = closing;
        this.next = next;
    }

    @GET
    public ClosingDto read(@QueryParam("area") @Nullable String area, @QueryParam("cycle") @Nullable String cycle) {
        return ClosingDto.of(
                queries.form(people.reader(), Input.areaKey(Input.text(area)), Input.text(cycle)), locale());
    }

    @PUT
    @Path("score/{key}")
    public ScoringDto score(@PathParam("key") String key, @Nullable ScoringRequest request) {
        return ScoringDto.of(
                scores.score(
                        people.reader(),
                        Input.keyResultKey(key),
                        Body.required(request).text(locale())),
                locale());
    }

    @PUT
    @Path("objective/{key}")
    public ObjectiveEndDto end(@PathParam("key") String key, @Nullable ObjectiveEndRequest request) {
        ObjectiveEndRequest sent = Body.required(request);
        return ObjectiveEndDto.of(scores.end(people.reader(), sent.of(Input.objectiveKey(key))));
    }

    /** The value that the cycle ended with; answers the score that it suggests. */
    @POST
    @Path("value/{key}")
    public EndValueDto value(@PathParam("key") String key, @Nullable EndValueRequest request) {
        Reader reader = people.reader();
        KeyResultKey keyResult = Input.keyResultKey(key);
        EndValueRequest sent = Body.required(request);
        var unused = checkIns.endWith(reader, keyResult, sent.sent(), sent.value(locale()));
        return new EndValueDto(Score.suggestedFor(okrs.keyResult(reader, keyResult))
                .map(score -> new Figures(locale()).score(score.value()))
                .orElse(null));
    }

    @PUT
    @Path("answers")
    public TeamAnswersDto answer(@Nullable TeamAnswersRequest request) {
        TeamAnswersRequest sent = Body.required(request);
        return TeamAnswersDto.of(scores.answer(
                people.reader(), Input.areaKey(Input.text(sent.area())), Input.text(sent.cycle()), sent.answers()));
    }

    @POST
    public CycleDecisionDto close(@Nullable ClosingRequest request) {
        ClosingRequest sent = Body.required(request);
        Reader reader = people.reader();
        return CycleDecisionDto.of(
                closing.close(reader, Input.areaKey(Input.text(sent.area())), Input.text(sent.cycle())),
                okrs.maySeePeople(reader));
    }

    @POST
    @Path("reopen")
    public CycleDecisionDto reopen(@Nullable ClosingRequest request) {
        ClosingRequest sent = Body.required(request);
        Reader reader = people.reader();
        return CycleDecisionDto.of(
                closing.reopen(
                        reader,
                        Input.areaKey(Input.text(sent.area())),
                        Input.text(sent.cycle()),
                        Input.text(sent.reason())),
                okrs.maySeePeople(reader));
    }

    /** Drafts what goes on in the next cycle. */
    @POST
    @Path("next")
    public DraftedDto next(@Nullable ClosingRequest request) {
        ClosingRequest sent = Body.required(request);
        return DraftedDto.of(
                next.draft(people.reader(), Input.areaKey(Input.text(sent.area())), Input.text(sent.cycle())));
    }

    private Locale locale() {
        return languages.reader().locale();
    }
}
