package org.headway.okr.rest.bringin;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Body;
import org.headway.okr.rest.Widgets;
import org.headway.okr.service.bringin.BringInCommands;
import org.headway.okr.service.bringin.BringInPreview;
import org.headway.okr.service.bringin.BringInQuery;
import org.headway.okr.service.bringin.BringInText;
import org.headway.okr.service.bringin.BringInUndo;
import org.headway.okr.service.bringin.BroughtIn;
import org.jspecify.annotations.Nullable;

/** Bringing in OKRs that somebody pasted: first a preview that writes nothing, then the same for good. */
@Path("import")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ImportResource {

    private final SalPeople people;
    private final Languages languages;
    private final BringInQuery query;
    private final BringInCommands commands;
    private final BringInUndo undo;
    private final Widgets widgets;

    @Inject
    public ImportResource(
            SalPeople people,
            Languages languages,
            BringInQuery query,
            BringInCommands commands,
            BringInUndo undo,
            Widgets widgets) {
        this.people = people;
        this.languages = languages;
        this.query = query;
        this.commands = commands;
        this.undo = undo;
        this.widgets = widgets;
    }

    @POST
    @Path("preview")
    public PreviewDto preview(@Nullable BringInRequest request) {
        BringInRequest asked = Body.required(request);
        BringInPreview preview = query.preview(people.reader(), allowed(asked));
        return new PreviewDto(widgets.preview(preview, asked.isOfPage()), preview.toBringIn());
    }

    /** Writes it; the same id again answers the same, with what takes it back. */
    @POST
    public Response bringIn(@Nullable BringInRequest request) {
        BringInRequest asked = Body.required(request);
        BringInText text = allowed(asked);
        BroughtIn brought = commands.bringIn(people.reader(), asked.madeId(), text);
        String done = text.drafts() ? "okr.bring-in.done-as-drafts" : "okr.bring-in.done";
        String message = languages.reader().say(done, brought.keyResults().size());
        return Body.created(BroughtInDto.of(brought, message));
    }

    /** Takes back what was brought in, if nobody wrote to it since. */
    @POST
    @Path("undo")
    public void undo(@Nullable UndoRequest request) {
        undo.undo(people.reader(), Body.required(request).brought());
    }

    /** Reading takes time, which only those get who may bring something in. */
    private BringInText allowed(BringInRequest request) {
        query.requireEditor(people.reader(), request.place());
        return request.text(languages.reader().locale());
    }
}
