package org.headway.okr.platform.link;

/** Which product keeps the OKRs. */
public interface Home {

    /** Where that is, seen from here. */
    enum Place {
        /** In this product. */
        HERE,
        /** In the linked one: this product shows and writes through the link. */
        LINKED,
        /** There is a link, and nobody can tell yet what runs at its end: nothing is shown and nothing written. */
        UNKNOWN
    }

    /** The answer at hand, without asking anybody: for whatever renders. */
    Place remembered();

    /** The answer, asked for where the remembered one is too old; for requests that the browser makes of its own. */
    Place place();
}
