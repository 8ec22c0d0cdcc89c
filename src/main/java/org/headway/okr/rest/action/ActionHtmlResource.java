package org.headway.okr.rest.action;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Input;
import org.headway.okr.service.action.ActionQueries;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;
import org.headway.okr.view.action.ActionsView;
import org.jspecify.annotations.Nullable;

/** The actions of a key result as HTML, fetched after what they stand in. */
@Path("key-result")
@AnonymousSiteAccess
@Produces("text/html;charset=UTF-8")
public final class ActionHtmlResource {

    private final SalPeople people;
    private final Languages languages;
    private final Templates templates;
    private final ActionQueries queries;

    @Inject
    public ActionHtmlResource(SalPeople people, Languages languages, Templates templates, ActionQueries queries) {
        this.people = people;
        this.languages = languages;
        this.templates = templates;
        this.queries = queries;
    }

    /** All of them, or at most {@code most}. */
    @GET
    @Path("{key}/actions")
    public String actions(@PathParam("key") String key, @QueryParam("most") @Nullable String most) {
        Words words = languages.reader();
        int lines = Input.wholeNumber("most", most).orElse(Integer.MAX_VALUE);
        return ActionsView.of(queries.of(people.reader(), Input.keyResultKey(key)), lines, words)
                .render(templates, words);
    }
}
