package org.headway.okr.view;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headway.okr.domain.Closing;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.checkin.KeyResultHistory;
import org.headway.okr.view.page.KeyResultPageView;
import org.junit.Test;

/** A cycle may be closed in its last days: what is closed does not go on, be it a day of the cycle or not. */
public class ClosedEarlyTest {

    private final KeyResultHistory open = AddressCases.longAgo();

    @Test
    public void isNeitherStaleNorBehindAnything() {
        assertTrue(page(open).stale());
        assertFalse(
                page(open).standing().toString(), page(open).standing().pace().isEmpty());

        assertFalse(page(closedToday()).stale());
        assertEquals("", page(closedToday()).standing().pace());
    }

    private KeyResultHistory closedToday() {
        OkrTable.Section section = open.row().sections().get(0);
        CycleDecision closed = new CycleDecision(section.area().key(), section.cycle())
                .closed(Optional.of(new Closing(Tables.ANA, Tables.TODAY)));
        OkrTable.Section ended =
                new OkrTable.Section(section.area(), closed, section.groups(), Optional.empty(), true, section.rules());
        return new KeyResultHistory(
                new OkrTable(
                        Tables.TODAY,
                        List.of(ended),
                        open.row().home(),
                        open.row().names()),
                open.told(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                open.zone());
    }

    private static KeyResultPageView page(KeyResultHistory past) {
        return KeyResultPageView.of(past, Optional.empty(), AddressWidgets.ADDRESSES, new BundleWords(Locale.ENGLISH));
    }
}
