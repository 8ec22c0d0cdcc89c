package org.headway.okr.rest.writing;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Set;
import org.headway.okr.domain.coach.Coach;
import org.headway.okr.domain.coach.Draft;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Body;
import org.headway.okr.rest.Input;
import org.headway.okr.service.writing.CoachCommands;
import org.headway.okr.view.Words;
import org.headway.okr.view.form.CoachView;
import org.jspecify.annotations.Nullable;

/** Asks whoever writes a draft. It knows no OKRs, and stores only who does not want to be asked. */
@Path("coach")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CoachResource {

    /** Whether the coach asks whoever sends this. */
    public record Choice(@Nullable String asks) {}

    private final SalPeople people;
    private final CoachCommands commands;
    private final Languages languages;

    @Inject
    public CoachResource(SalPeople people, CoachCommands commands, Languages languages) {
        this.people = people;
        this.commands = commands;
        this.languages = languages;
    }

    /** For oneself, in every area; the same a second time changes nothing. */
    @PUT
    @Path("me")
    public void choose(@Nullable Choice choice) {
        commands.let(people.reader(), Input.flag("asks", Body.required(choice).asks()));
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
