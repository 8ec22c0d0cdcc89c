package org.headway.okr.imports;

import static org.headway.okr.imports.HtmlTables.outline;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Locale;
import org.headway.okr.domain.imported.ColumnMeaning;
import org.headway.okr.domain.imported.ImportedColumn;
import org.junit.Test;

/** OKRs out of the tables of a page. */
public class TablesTest {

    @Test
    public void anObjectiveOverSeveralRowsHasTheirKeyResults() {
        assertEquals(
                """
                #
                O Grow
                  52 > 70 % now 61 | Trials that pay by Ana Ruiz => autofill live
                  3 > 1 s | Time to pay
                O Nobody waits
                  ≥ 99.9 % | Uptime
                """,
                outline(
                        """
                        <table><tr><th>Objectives</th><th>KR</th><th>From</th><th>To</th><th>Now</th><th>Owner</th><th>Status</th></tr>
                        <tr><td rowspan=2>Grow</td><td>Trials that pay</td><td>52 %</td><td>70 %</td><td>61 %</td><td>Ana Ruiz</td><td>autofill live</td></tr>
                        <tr><td>Time to pay</td><td>3 s</td><td>1 s</td></tr>
                        <tr><td>O2: Nobody waits</td><td>KR1: Uptime</td><td></td><td>≥ 99.9 %</td></tr></table>"""));
    }

    @Test
    public void anObjectiveInARowAcrossHasTheRowsBelowIt() {
        assertEquals(
                """
                #
                O Grow
                  52 > 70 % | Trials that pay: from 52 % to 70 % at 60 next Ship it
                O Nobody waits
                  yes/no now 1 | The audit is passed => Done
                """,
                outline(
                        """
                        <table><tr><th>Key result</th><th>Confidence</th><th>Next step</th><th>Status</th></tr>
                        <tr><td colspan=4>Objective 1: Grow</td></tr>
                        <tr><td>Trials that pay: from 52 % to 70 %</td><td>6/10</td><td>Ship it</td><td></td></tr>
                        <tr><th colspan=4>Nobody waits</th></tr>
                        <tr><td>The audit is passed</td><td></td><td></td><td>Done</td></tr></table>"""));
    }

    @Test
    public void objectivesAndKeyResultsMayStandInOneColumn() {
        assertEquals(
                """
                #
                O Grow
                  1 > 2 | Users from 1 to 2 by Ben
                ! 2 NOTE_OF_AN_OBJECTIVE Ana
                """,
                outline(
                        """
                        <table><tr><th>OKR</th><th>Owner</th></tr>
                        <tr><td>O1: Grow</td><td>Ana</td></tr><tr><td>KR1: Users from 1 to 2</td><td>Ben</td></tr></table>"""));
    }

    @Test
    public void aTableWithoutHeadsIsReadByWhatIsInIt() {
        assertEquals(
                """
                #
                O Grow everywhere
                  52 > 70 % now 61 | Trials that pay
                  4 > 2 now 3 | Steps to sign up
                """,
                outline(
                        """
                        <table><tr><td rowspan=2>Grow everywhere</td><td>Trials that pay</td><td>52 %</td><td>61 %</td><td>70 %</td></tr>
                        <tr><td>Steps to sign up</td><td>4</td><td>3</td><td>2</td></tr></table>"""));
    }

    @Test
    public void aTableWithoutHeadsThatCouldBeAnythingIsNotRead() {
        assertEquals(
                "! 1 NO_KEY_RESULT_COLUMN Monday | 12\n",
                outline("<table><tr><td>Monday</td><td>12</td></tr><tr><td>Tuesday</td><td>13</td></tr></table>"));
    }

    @Test
    public void severalKeyResultsInOneCellAreSeveral() {
        assertEquals(
                """
                #
                O Grow
                  1 > 2 | Users from 1 to 2 by Ana
                  3 > 4 | Orders from 3 to 4 by Ana
                ! 2 SEVERAL_IN_ONE_CELL Status: all is well
                """,
                outline(
                        """
                        <table><tr><th>Objective</th><th>Key results</th><th>Owner</th><th>Status</th></tr>
                        <tr><td>Grow</td><td><ul><li>Users from 1 to 2</li><li>Orders from 3 to 4</li></ul></td><td>Ana</td><td>all is well</td></tr></table>"""));
    }

    @Test
    public void updatesInRowsOfTheirOwnBelongToTheKeyResultBesideThem() {
        assertEquals(
                """
                #
                O Grow
                  1 > 2 | Users from 1 to 2 => Update: May: slow / Update: June: better / KW 12: good
                """,
                outline(
                        """
                        <table><tr><th>Objective</th><th>KR</th><th>Update</th><th>KW 12</th></tr>
                        <tr><td rowspan=2>Grow</td><td rowspan=2>Users from 1 to 2</td><td>May: slow</td></tr>
                        <tr><td>June: better</td><td>good</td></tr></table>"""));
    }

    @Test
    public void germanHeadsAndCommas() {
        assertEquals(
                """
                #
                O Wachsen
                  4.2 > 6 % now 5.1 | Zahlende Tests by Ana Ruiz at 85 next Formular kürzen => läuft
                """,
                Printed.outline(HtmlTables.read(
                        """
                        <table><tr><th>Ziel</th><th>Schlüsselergebnis</th><th>Verantwortlich</th><th>Ausgangswert</th><th>Aktuell</th><th>Zielwert</th><th>Zuversicht</th><th>Nächster Schritt</th><th>Stand der Dinge</th></tr>
                        <tr><td>Wachsen</td><td>Zahlende Tests</td><td>Ana Ruiz</td><td>4,2 %</td><td>5,1 %</td><td>6 %</td><td>hoch</td><td>Formular kürzen</td><td>läuft</td></tr></table>""",
                        Locale.GERMAN)));
    }

    @Test
    public void stackedHeadsAreReadFromBelow() {
        List<ImportedColumn> columns = HtmlTables.read(
                        """
                        <table><tr><th rowspan=2>Objective</th><th rowspan=2>Key result</th><th colspan=3>Metric</th></tr>
                        <tr><th>Baseline</th><th>Current</th><th>Target</th></tr>
                        <tr><td>Grow</td><td>Users</td><td>1</td><td>2</td><td>3</td></tr></table>""",
                        Locale.ENGLISH)
                .tables()
                .get(0)
                .columns();
        assertEquals(
                List.of(
                        new ImportedColumn("Objective", ColumnMeaning.OBJECTIVE),
                        new ImportedColumn("Key result", ColumnMeaning.KEY_RESULT),
                        new ImportedColumn("Metric – Baseline", ColumnMeaning.FROM),
                        new ImportedColumn("Metric – Current", ColumnMeaning.NOW),
                        new ImportedColumn("Metric – Target", ColumnMeaning.TO)),
                columns);
    }

    @Test
    public void aTableWithoutKeyResultsIsNamedAndTheNextIsRead() {
        assertEquals(
                """
                #
                O Grow
                  1 > 2 | Users from 1 to 2
                ! 1 NO_KEY_RESULT_COLUMN Day | Topic
                """,
                outline(
                        """
                        <table><tr><th>Day</th><th>Topic</th></tr><tr><td>Monday</td><td>Lunch</td></tr></table>
                        <h2>Grow</h2><table><tr><th>KR</th><th>Link</th></tr><tr><td>Users from 1 to 2</td><td>x</td></tr></table>"""));
    }

    @Test
    public void rowsThatSayNoKeyResultAreLeftOutWithAReason() {
        assertEquals(
                """
                #
                O Grow
                  1 > 2 | Users from 1 to 2
                ! 1 TITLE OKRs 2026 Q4
                ! 3 NO_OBJECTIVE_BEFORE Lost
                ! 5 NO_KEY_RESULT Thanks to all
                ! 6 ONLY_A_LABEL Objective | KR | Status
                ! 7 TWICE users from 1 to 2
                """,
                outline(
                        """
                        <table><tr><td colspan=3>OKRs 2026 Q4</td></tr>
                        <tr><th>Objective</th><th>KR</th><th>Status</th></tr>
                        <tr><td></td><td>Lost</td></tr>
                        <tr><td>Grow</td><td>Users from 1 to 2</td></tr>
                        <tr><td></td><td></td><td>Thanks to all</td></tr>
                        <tr><td>Objective</td><td>KR</td><td>Status</td></tr>
                        <tr><td>Grow</td><td>users from 1 to 2</td></tr></table>"""));
    }

    @Test
    public void whatSomebodySaysOfAColumnCounts() {
        List<PageTable> tables = HtmlTables.tables(
                "<table><tr><th>What</th><th>Which</th></tr><tr><td>Grow</td><td>Users from 1 to 2</td></tr></table>");
        assertEquals(
                """
                #
                O Grow
                  1 > 2 | Users from 1 to 2
                """,
                Printed.outline(Tables.read(
                        tables, List.of(List.of(ColumnMeaning.OBJECTIVE, ColumnMeaning.KEY_RESULT)), Locale.ENGLISH)));
    }

    @Test
    public void aTargetWithoutAStartIsKeptForWhoKnowsTheStart() {
        assertEquals(
                """
                #
                O Grow
                  ? % to 70 | Trials that pay
                """,
                outline(
                        """
                        <table><tr><th>Objective</th><th>KR</th><th>Target</th></tr>
                        <tr><td>Grow</td><td>Trials that pay</td><td>70 %</td></tr></table>"""));
    }
}
