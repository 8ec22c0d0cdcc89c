package org.headway.okr.storage;

import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.programme.Scope;

/** What a revision is about: {@code ENG}, {@code ENG-KR3}, {@code ENG:2026-10-01:2026-12-31}, {@code PARAMETERS:ENG}. */
public final class RevisionSubject {

    /** Rules are about an area, or about the instance. */
    static final String RULES = "PARAMETERS:";

    /** Who is named is about the instance. */
    static final String SERVICE_ACCOUNT = "SERVICE_ACCOUNT:*";

    private RevisionSubject() {}

    /** The area's key, {@code *} for the instance; nothing for what is only an id of a write. */
    public static Optional<String> areaOf(String subject) {
        if (subject.equals(SERVICE_ACCOUNT)) {
            return Optional.of(Scope.instance().toString());
        }
        String about = subject.startsWith(RULES) ? subject.substring(RULES.length()) : subject;
        if (about.equals(Scope.instance().toString())) {
            return Optional.of(about);
        }
        return AreaKey.read(about.split("[-:]", 2)[0]).map(AreaKey::value);
    }
}
