package org.headway.okr.rest.writing;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Set;
import org.headway.okr.domain.coach.Coach;
import org.headway.okr.domain.coach.Draft;
import org.headway.okr.platform.Languages;
import org.headway.okr.rest.Body;
import org.headway.okr.view.Words;
import org.headway.okr.view.form.CoachView;
import org.jspecify.annotations.Nullable;

/** Asks whoever writes a draft. It knows no OKRs and stores nothing. */
@Path("coach")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CoachResource {

    private final Languages languages;

    @Inject
    public CoachResource(Languages languages) {
        this.languages = languages;
    }

    /** The questions about the whole draft, and what is still open before it is published. */
    @POST
    public CoachView ask(@Nullable CoachRequest request) {
        CoachRequest asked = Body.required(request);
        Words words = languages.reader();
        Locale locale = words.locale();
        Draft draft = asked.draft(locale);
        Coach coach = new Coach(asked.leftAlone(), locale);
        return CoachView.of(coach.ask(draft), coach.askBeforePublishing(draft), draft, words);
    }

    /** The question about the next step of a check-in that is being written. */
    @POST
    @Path("next-step")
    public CoachView askOfNextStep(@Nullable NextStepRequest request) {
        Words words = languages.reader();
        Coach coach = new Coach(Set.of(), words.locale());
        return CoachView.ofNextStep(coach.askOfNextStep(Body.required(request).text()), words);
    }
}
