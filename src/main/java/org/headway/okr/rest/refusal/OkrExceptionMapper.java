package org.headway.okr.rest.refusal;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.Serializable;
import java.util.List;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.WholeObjective;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.domain.close.ObjectiveEnd;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.close.TeamAnswers;
import org.headway.okr.domain.programme.ConfidenceScale;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.Mishaps;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.ErrorsDto;
import org.headway.okr.rest.Widgets;
import org.headway.okr.rest.area.AreaDto;
import org.headway.okr.rest.beside.HealthMetricDto;
import org.headway.okr.rest.beside.JustDoItDto;
import org.headway.okr.rest.checkin.CheckInDto;
import org.headway.okr.rest.close.ObjectiveEndDto;
import org.headway.okr.rest.close.ScoringDto;
import org.headway.okr.rest.close.TeamAnswersDto;
import org.headway.okr.rest.cycle.CycleDecisionDto;
import org.headway.okr.rest.programme.ParametersDto;
import org.headway.okr.rest.writing.KeyResultDto;
import org.headway.okr.rest.writing.ObjectiveDto;
import org.headway.okr.rest.writing.WholeObjectiveDto;
import org.headway.okr.service.Busy;
import org.headway.okr.service.CycleClosed;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Meanwhile;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.service.OkrException;
import org.headway.okr.service.StaleVersion;
import org.headway.okr.service.WrittenSince;
import org.headway.okr.service.reading.OkrQueries;
import org.headway.okr.service.writing.ObjectiveFormQuery;
import org.headway.okr.view.form.MeanwhileSaid;
import org.jspecify.annotations.Nullable;

/** The one place where a failure becomes an answer: refusals with their words, anything else with a reference only. */
@Provider
public final class OkrExceptionMapper implements ExceptionMapper<Throwable> {

    private final SalPeople people;
    private final OkrQueries queries;
    private final ObjectiveFormQuery forms;
    private final Languages languages;
    private final Mishaps mishaps;
    private final Widgets widgets;

    @Inject
    public OkrExceptionMapper(
            SalPeople people,
            OkrQueries queries,
            ObjectiveFormQuery forms,
            Languages languages,
            Mishaps mishaps,
            Widgets widgets) {
        this.people = people;
        this.queries = queries;
        this.forms = forms;
        this.languages = languages;
        this.mishaps = mishaps;
        this.widgets = widgets;
    }

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof OkrException refusal) {
            return refused(refusal);
        }
        if (failure instanceof WebApplicationException ofJaxRs) {
            // A path or method that we do not have, or a body that is no JSON.
            int status = ofJaxRs.getResponse().getStatus();
            return answer(status, ErrorsDto.one(null, "okr.error.address", say("okr.error.address", status)));
        }
        String reference = mishaps.log(failure);
        return answer(500, ErrorsDto.one(null, "okr.error.unknown", say("okr.error.unknown", reference)));
    }

    private Response refused(OkrException refusal) {
        if (refusal instanceof Meanwhile meanwhile) {
            return asked(meanwhile);
        }
        String message = say(refusal.messageKey(), refusal.arguments().toArray(Serializable[]::new));
        if (refusal instanceof InvalidInput invalid) {
            return answer(400, ErrorsDto.one(invalid.field(), refusal.messageKey(), message));
        }
        ErrorsDto errors = ErrorsDto.one(null, refusal.messageKey(), message);
        if (refusal instanceof NotFound) {
            return answer(404, errors);
        }
        if (refusal instanceof NotPermitted) {
            return answer(403, errors);
        }
        if (refusal instanceof Busy) {
            return answer(503, errors);
        }
        if (refusal instanceof WrittenSince || refusal instanceof CycleClosed) {
            return answer(409, errors);
        }
        StaleVersion stale = (StaleVersion) refusal;
        boolean withPeople = queries.maySeePeople(people.reader());
        return answer(
                409,
                new ErrorsDto(
                        errors.errors(),
                        dto(stale.theirs(), withPeople),
                        dto(stale.mine(), withPeople),
                        comparison(stale)));
    }

    private @Nullable String comparison(StaleVersion stale) {
        return stale.theirs() instanceof WholeObjective theirs && stale.mine() instanceof WholeObjective mine
                ? widgets.comparison(forms.conflict(people.reader(), theirs, mine))
                : null;
    }

    /** No refusal, but a question: the answer is to send it again with what is there now as seen. */
    private Response asked(Meanwhile meanwhile) {
        String message = MeanwhileSaid.of(meanwhile, scale(meanwhile), languages.reader());
        boolean withPeople = queries.maySeePeople(people.reader());
        return answer(
                409,
                new ErrorsDto(
                        ErrorsDto.one(null, meanwhile.messageKey(), message).errors(),
                        CheckInDto.of(meanwhile.theirs(), withPeople),
                        null,
                        null));
    }

    private ConfidenceScale scale(Meanwhile meanwhile) {
        return queries.rules(people.reader(), meanwhile.keyResult().key()).confidence();
    }

    private String say(String key, Serializable... arguments) {
        return languages.reader().say(key, arguments);
    }

    private Object dto(Object record, boolean withPeople) {
        if (record instanceof Area area) {
            return AreaDto.of(area);
        }
        if (record instanceof Objective objective) {
            return ObjectiveDto.of(objective, withPeople);
        }
        if (record instanceof KeyResult keyResult) {
            return KeyResultDto.of(keyResult, withPeople);
        }
        if (record instanceof JustDoIt justDoIt) {
            return JustDoItDto.of(justDoIt, withPeople);
        }
        if (record instanceof HealthMetric metric) {
            return HealthMetricDto.of(metric);
        }
        if (record instanceof WholeObjective whole) {
            return WholeObjectiveDto.of(whole, withPeople);
        }
        if (record instanceof ParametersDecision decision) {
            return ParametersDto.of(decision, withPeople);
        }
        if (record instanceof CycleDecision decision) {
            return CycleDecisionDto.of(decision, withPeople);
        }
        if (record instanceof Scoring scoring) {
            return ScoringDto.of(scoring, languages.reader().locale());
        }
        if (record instanceof ObjectiveEnd end) {
            return ObjectiveEndDto.of(end);
        }
        if (record instanceof TeamAnswers answers) {
            return TeamAnswersDto.of(answers);
        }
        return record instanceof CheckIn entry ? CheckInDto.of(entry, withPeople) : List.of();
    }

    private static Response answer(int status, ErrorsDto errors) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(errors)
                .build();
    }
}
