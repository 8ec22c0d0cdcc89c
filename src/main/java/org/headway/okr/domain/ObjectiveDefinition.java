package org.headway.okr.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What an objective says.
 *
 * @param stoodBehind the day on which its sponsor said "I stand behind this"; its absence means nothing
 * @param left those of its texts about which the coach asked and which somebody chose to leave as they are
 * @param alignedTo the objective above that it serves
 */
public record ObjectiveDefinition(
        String title,
        String whyNow,
        Optional<Person> sponsor,
        Optional<LocalDate> stoodBehind,
        Set<String> left,
        Optional<ObjectiveKey> alignedTo) {

    /** Without a stamp, with nothing to leave and nothing above it. */
    public ObjectiveDefinition(String title, String whyNow, Optional<Person> sponsor) {
        this(title, whyNow, sponsor, Optional.empty(), Set.of(), Optional.empty());
    }

    public ObjectiveDefinition {
        left = Set.copyOf(left);
    }

    /** The same, with the sponsor's stamp. */
    public ObjectiveDefinition stamped(LocalDate day) {
        return new ObjectiveDefinition(title, whyNow, sponsor, Optional.of(day), left, alignedTo);
    }

    /** The same, with the stamp of an earlier version; another sponsor has not stood behind it yet. */
    public ObjectiveDefinition keepingStampOf(ObjectiveDefinition earlier) {
        return sponsor.equals(earlier.sponsor)
                ? new ObjectiveDefinition(title, whyNow, sponsor, earlier.stoodBehind, left, alignedTo)
                : this;
    }

    /** The same, with texts that are left as they are. */
    public ObjectiveDefinition leaving(Set<String> texts) {
        return new ObjectiveDefinition(title, whyNow, sponsor, stoodBehind, texts, alignedTo);
    }

    /** The same, sponsored by somebody else: whether they stand behind it, they say themselves. */
    public ObjectiveDefinition sponsoredBy(Person next) {
        return new ObjectiveDefinition(title, whyNow, Optional.of(next), Optional.empty(), left, alignedTo);
    }

    /** The same, below another objective or below none. */
    public ObjectiveDefinition below(Optional<ObjectiveKey> above) {
        return new ObjectiveDefinition(title, whyNow, sponsor, stoodBehind, left, above);
    }
}
