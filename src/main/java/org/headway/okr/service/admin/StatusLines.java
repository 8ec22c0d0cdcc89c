package org.headway.okr.service.admin;

import java.util.List;

/** Whatever has something to say about how the app is: each bean of this kind adds its lines to the administrators' page. */
public interface StatusLines {

    /** Where its lines stand among those of the others: low numbers first. */
    int place();

    List<StatusLine> lines();
}
