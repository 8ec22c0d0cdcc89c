package org.headway.okr.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an objective says.
 *
 * @param stoodBehind the day on which its sponsor said "I stand behind this"; its absence means nothing
 */
public record ObjectiveDefinition(
        String title, String whyNow, Optional<Person> sponsor, Optional<LocalDate> stoodBehind) {

    /** Without a stamp. */
    public ObjectiveDefinition(String title, String whyNow, Optional<Person> sponsor) {
        this(title, whyNow, sponsor, Optional.empty());
    }

    /** The same, with the sponsor's stamp. */
    public ObjectiveDefinition stamped(LocalDate day) {
        return new ObjectiveDefinition(title, whyNow, sponsor, Optional.of(day));
    }

    /** The same, with the stamp of an earlier version; another sponsor has not stood behind it yet. */
    public ObjectiveDefinition keepingStampOf(ObjectiveDefinition earlier) {
        return sponsor.equals(earlier.sponsor)
                ? new ObjectiveDefinition(title, whyNow, sponsor, earlier.stoodBehind)
                : this;
    }
}
