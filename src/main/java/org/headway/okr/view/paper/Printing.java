package org.headway.okr.view.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.action.LinkedIssues;
import org.headway.okr.service.table.Told;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.action.Work;

/** What the parts of one section are printed from. */
record Printing(
        OkrTable table, Told told, Map<KeyResultKey, LinkedIssues> issues, Addresses addresses, Viewing viewing) {

    /** The next step where it is an issue, and how many issues are done. */
    String work(KeyResultKey key) {
        return Optional.ofNullable(issues.get(key))
                .map(linked -> Work.of(linked, viewing.words()))
                .orElse("");
    }

    List<CheckIn> said(KeyResultKey key) {
        return told.of(key);
    }
}
