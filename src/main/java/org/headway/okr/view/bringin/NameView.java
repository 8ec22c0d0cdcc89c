package org.headway.okr.view.bringin;

import java.util.List;
import org.headway.okr.domain.imported.ImportedChampion;
import org.headway.okr.service.bringin.BringInPreview;
import org.headway.okr.view.PersonView;

/**
 * A name that is no user's here, and whom it means as somebody said.
 *
 * @param words as they stand in the table
 */
public record NameView(String words, PersonView person) {

    static List<NameView> all(BringInPreview preview) {
        return preview.okrs()
                .champions()
                .filter(champion -> champion.picked() || !preview.champions().containsKey(champion))
                .distinct()
                .map(champion -> new NameView(champion.words(), person(champion, preview)))
                .toList();
    }

    /** What was typed stays, also where it is nobody's user name. */
    private static PersonView person(ImportedChampion champion, BringInPreview preview) {
        return champion.picked()
                ? new PersonView(champion.mention(), preview.champions().getOrDefault(champion, champion.mention()))
                : PersonView.NOBODY;
    }
}
