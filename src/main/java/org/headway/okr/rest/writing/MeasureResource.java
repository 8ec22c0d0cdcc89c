package org.headway.okr.rest.writing;

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
import org.headway.okr.rest.Input;
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

    /** Reads a title, or, where a type is chosen, the fields beside it. */
    @GET
    public MeasureChips read(
            @QueryParam("text") @Nullable String text,
            @QueryParam("type") @Nullable String type,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("comparison") @Nullable String comparison,
            @QueryParam("unit") @Nullable String unit) {
        MeasureRequest chosen = new MeasureRequest(type, from, to, comparison, unit);
        Words words = languages.reader();
        return chosen.isChosen()
                ? MeasureChips.of(chosen.measure(words.locale()), words)
                : read(Input.text(text), words);
    }

    private static MeasureChips read(String title, Words words) {
        if (title.length() > 2 * KeyResult.TITLE_LIMIT) {
            throw new InvalidInput("text", "okr.error.too-long", title.length(), KeyResult.TITLE_LIMIT);
        }
        return MeasureChips.of(MeasureText.read(title, words.locale()), words);
    }
}
