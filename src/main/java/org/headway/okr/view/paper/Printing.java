package org.headway.okr.view.paper;

import java.util.List;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.OkrTable;
import org.headway.okr.service.table.Told;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Viewing;

/** What the parts of one section are printed from. */
record Printing(OkrTable table, Told told, Addresses addresses, Viewing viewing) {

    List<CheckIn> said(KeyResultKey key) {
        return told.of(key);
    }
}
