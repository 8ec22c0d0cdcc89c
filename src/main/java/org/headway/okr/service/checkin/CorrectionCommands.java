package org.headway.okr.service.checkin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.OptionalInt;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Source;
import org.headway.okr.service.Access;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Reader;
import org.headway.okr.service.store.CheckInStore;

/** Corrects entries of the log by entries that take their place: for their authors, and for editors. */
@Named
public final class CorrectionCommands {

    private final Access access;
    private final CheckInStore checkIns;
    private final CheckInLog log;

    @Inject
    public CorrectionCommands(Access access, CheckInStore checkIns, CheckInLog log) {
        this.access = access;
        this.checkIns = checkIns;
        this.log = log;
    }

    /**
     * Says anew what an entry should have said, of the same day. Whoever has seen fewer entries of the log than correct it by now is
     * asked first.
     */
    public CheckIn correct(Reader reader, KeyResultKey key, CheckInId corrected, CheckInText text, OptionalInt seen) {
        text.requireConfidence();
        return keep(reader, key, corrected, text, seen);
    }

    /** Takes an entry back: the key result stands as if it had not been said. One that somebody corrected by then stays. */
    public CheckIn takeBack(Reader reader, KeyResultKey key, CheckInId corrected, CheckInId id) {
        return keep(reader, key, corrected, CheckInText.nothing(id), OptionalInt.empty());
    }

    private CheckIn keep(Reader reader, KeyResultKey key, CheckInId corrected, CheckInText text, OptionalInt seen) {
        KeyResult known = access.keyResult(reader, key);
        CheckIn wrong = checkIns.find(corrected)
                .filter(entry -> entry.keyResult().equals(key) && !entry.takesBack())
                .orElseThrow(NotFound::new);
        Person author = access.corrector(reader, known, wrong);
        Said said = new Said(author, wrong.day(), Source.CORRECTION, Optional.of(corrected));
        return log.keep(reader, log.entry(known, text, said), text.issue(), seen);
    }
}
