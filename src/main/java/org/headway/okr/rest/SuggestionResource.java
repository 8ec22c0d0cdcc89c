package org.headway.okr.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.service.Containers;
import org.headway.okr.service.reading.PeopleQuery;
import org.headway.okr.service.reading.Suggestions;
import org.headway.okr.view.Words;
import org.jspecify.annotations.Nullable;

/** What fields offer: those of forms and of the macro browser. */
@Path("suggestion")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class SuggestionResource {

    private final SalPeople people;
    private final Languages languages;
    private final Suggestions suggestions;
    private final PeopleQuery candidates;
    private final Containers containers;

    @Inject
    public SuggestionResource(
            SalPeople people,
            Languages languages,
            Suggestions suggestions,
            PeopleQuery candidates,
            Containers containers) {
        this.people = people;
        this.languages = languages;
        this.suggestions = suggestions;
        this.candidates = candidates;
        this.containers = containers;
    }

    @GET
    @Path("area")
    public List<SuggestionDto> areas(
            @QueryParam("text") @Nullable String text, @QueryParam("container") @Nullable String container) {
        String here = Input.text(container);
        return suggestions.areas(people.reader(), Input.text(text), here).stream()
                .map(area -> SuggestionDto.area(area, here, containers.nameOf(area.container())))
                .toList();
    }

    @GET
    @Path("cycle")
    public List<SuggestionDto> cycles() {
        Words words = languages.reader();
        return Stream.concat(
                        Stream.of("Current", "Previous", "Next").map(word -> SuggestionDto.word(word, words)),
                        suggestions.cycles().stream().map(cycle -> SuggestionDto.cycle(cycle, words)))
                .toList();
    }

    /** At most ten people; nobody for a reader whom the product would not let look for them, but for a whole user name. */
    @GET
    @Path("person")
    public List<SuggestionDto> people(@QueryParam("text") @Nullable String text) {
        return candidates.matching(people.reader(), Input.text(text)).stream()
                .map(SuggestionDto::person)
                .toList();
    }

    @GET
    @Path("key-result")
    public List<SuggestionDto> keyResults(@QueryParam("text") @Nullable String text) {
        return suggestions.keyResults(people.reader(), Input.text(text)).stream()
                .map(SuggestionDto::keyResult)
                .toList();
    }
}
