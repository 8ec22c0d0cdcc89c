package org.headway.okr.service.issue;

import java.util.Optional;

/** The job that pulls links into the mirror, in the product that has one. */
public interface Pulling {

    /** Whether links are kept elsewhere and mirrored here, as far as is known without asking. */
    boolean isNeeded();

    /** Whether the linked product pulls links from here, or may. */
    boolean isElsewhere();

    /** Key of the words for what keeps the service account from pulling; empty if nothing does. It asks the other product. */
    Optional<String> tried();

    /** Lets the job run soon. */
    void soon();
}
