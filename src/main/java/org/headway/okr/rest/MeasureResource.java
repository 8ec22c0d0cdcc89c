package org.headway.okr.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.text.MeasureText;
import org.headway.okr.platform.Languages;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.view.Words;
import org.headway.okr.view.form.MeasureChips;
import org.jspecify.annotations.Nullable;

/** Reads a key result's measure while its author types. It knows no OKRs and stores nothing. */
@Path("measure")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class MeasureResource {

    private final Languages languages;

    @Inject
    public MeasureResource(Languages languages) {
        this.languages = languages;
    }

    @GET
    public MeasureChips read(@QueryParam("text") @Nullable String text) {
        String title = Input.text(text);
        if (title.length() > 2 * KeyResult.TITLE_LIMIT) {
            throw new InvalidInput("text", "okr.error.too-long", title.length(), KeyResult.TITLE_LIMIT);
        }
        Words words = languages.reader();
        return MeasureChips.of(MeasureText.read(title, words.locale()), words);
    }
}
