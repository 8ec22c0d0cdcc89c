package org.headway.okr.domain.table;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.headway.okr.view.Cases;
import org.headway.okr.view.Tables;
import org.junit.Test;

/** In which order a meeting talks about key results. */
public class AgendaTest {

    @Test
    public void reasonsComeInTheirOrderAndWhatIsSteadyComesLast() {
        assertEquals(
                List.of("KR3 LOW", "KR1 FELL", "KR4 BEHIND_PACE", "KR5 NEW", "KR2 steady"),
                of(Cases.ordinary()).items().stream().map(AgendaTest::told).toList());
    }

    @Test
    public void draftsAreNotTalkedAbout() {
        assertEquals(
                List.of("KR1 FELL"),
                of(Cases.drafts()).items().stream().map(AgendaTest::told).toList());
    }

    @Test
    public void whatNobodySaidAnythingOfHasNoStepFromLastTime() {
        assertTrue(of(Cases.ordinary()).lastSteps().isEmpty());
    }

    private static Agenda of(OkrTable table) {
        return Agenda.of(table, List.of(), Tables.TODAY.minusDays(14));
    }

    private static String told(Agenda.Item item) {
        return item.keyResult().key().value().replaceFirst(".*-", "") + " "
                + item.topic().map(Enum::name).orElse("steady");
    }
}
