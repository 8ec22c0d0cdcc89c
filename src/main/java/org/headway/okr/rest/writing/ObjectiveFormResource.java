package org.headway.okr.rest.writing;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Input;
import org.headway.okr.rest.Widgets;
import org.headway.okr.service.writing.ObjectiveFormQuery;
import org.jspecify.annotations.Nullable;

/** The empty form of an objective as HTML, fetched when somebody begins to write. */
@Path("objective-form")
@AnonymousSiteAccess
@Produces("text/html;charset=UTF-8")
public final class ObjectiveFormResource {

    private final SalPeople people;
    private final ObjectiveFormQuery forms;
    private final Widgets widgets;

    @Inject
    public ObjectiveFormResource(SalPeople people, ObjectiveFormQuery forms, Widgets widgets) {
        this.people = people;
        this.forms = forms;
        this.widgets = widgets;
    }

    /** For a team in a container, in a cycle or, where none is named, in the calendar's. */
    @GET
    public String form(
            @QueryParam("container") @Nullable String container,
            @QueryParam("team") @Nullable String team,
            @QueryParam("cycle") @Nullable String cycle) {
        return widgets.objectiveForm(
                forms.empty(people.reader(), Input.text(container), Input.text(team), Input.text(cycle)));
    }

    /** What it can be aligned to, for the same form; nothing where there is nothing above. */
    @GET
    @Path("above")
    public String above(
            @QueryParam("container") @Nullable String container,
            @QueryParam("team") @Nullable String team,
            @QueryParam("cycle") @Nullable String cycle) {
        return widgets.above(
                "", forms.above(people.reader(), Input.text(container), Input.text(team), Input.text(cycle)));
    }
}
