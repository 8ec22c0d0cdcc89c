package org.headway.okr.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Reader;
import org.headway.okr.service.checkin.KeyResultHistory;
import org.headway.okr.service.reading.OkrQueries;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;
import org.headway.okr.view.page.KeyResultPageView;
import org.headway.okr.view.page.ObjectivePageView;

/** The pages of key results and objectives, by their keys. */
@Named
public final class AddressPages {

    private final OkrQueries queries;
    private final Addresses addresses;
    private final Templates templates;

    @Inject
    public AddressPages(OkrQueries queries, Addresses addresses, Templates templates) {
        this.queries = queries;
        this.addresses = addresses;
        this.templates = templates;
    }

    /** The page at a key, with the history before a day where one is given. What cannot be read is not found. */
    String page(Reader reader, String key, Optional<String> before, Words words) {
        Optional<KeyResultKey> keyResult = KeyResultKey.read(key);
        if (keyResult.isPresent()) {
            KeyResultHistory past = queries.history(reader, keyResult.get(), before.map(AddressPages::day));
            return KeyResultPageView.of(past, queries.above(reader, past.row()), addresses, words)
                    .render(templates, words);
        }
        ObjectiveKey objective = ObjectiveKey.read(key).orElseThrow(NotFound::new);
        OkrTable near = queries.group(reader, objective);
        return ObjectivePageView.of(
                        near, queries.successor(reader, near), queries.above(reader, near), addresses, words)
                .render(templates, words);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new NotFound();
        }
    }
}
