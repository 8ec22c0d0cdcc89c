package org.headway.okr.rest.table;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Input;
import org.headway.okr.rest.Widgets;
import org.headway.okr.service.writing.ObjectiveFormQuery;

/** The form of an objective that is there, as HTML. */
@Path("objective")
@AnonymousSiteAccess
@Produces("text/html;charset=UTF-8")
public final class ObjectiveHtmlResource {

    private final SalPeople people;
    private final ObjectiveFormQuery forms;
    private final Widgets widgets;

    @Inject
    public ObjectiveHtmlResource(SalPeople people, ObjectiveFormQuery forms, Widgets widgets) {
        this.people = people;
        this.forms = forms;
        this.widgets = widgets;
    }

    /** With its key results, for those who may edit it. */
    @GET
    @Path("{key}/form")
    public String form(@PathParam("key") String key) {
        return widgets.objectiveForm(forms.of(people.reader(), Input.objectiveKey(key)));
    }

    /** What it can be aligned to, for the same form; nothing where there is nothing above. */
    @GET
    @Path("{key}/above")
    public String above(@PathParam("key") String key) {
        return widgets.above(key, forms.above(people.reader(), Input.objectiveKey(key)));
    }
}
