package org.headway.okr.imports;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.Test;

/** OKRs out of tables that somebody pastes: from a spreadsheet, as CSV, in the middle of a text. */
public class PastedTablesTest {

    @Test
    public void spreadsheetsPasteTheSame() {
        String rows =
                """
                Objective\tKey result\tFrom\tTo\tNotes
                Grow\tTrials that pay\t52 %\t70 %\t"on two
                lines"
                \tSteps\t4\t2\t
                """;
        String read =
                """
                #
                O Grow
                  52 > 70 % | Trials that pay => on two / lines
                  4 > 2 | Steps
                """;
        assertEquals(read, pasted(rows));
        assertEquals(read, pasted(rows.replace('\t', ';')));
        assertEquals(read, pasted(rows.replace('\t', ',')));
    }

    @Test
    public void aTableInATextStandsBesideItsLists() {
        assertEquals(
                """
                #
                O Less
                  4 > 2 | Steps from 4 to 2
                #
                O Grow
                  52 > 70 % | Trials | that pay
                ! 9 NOT_IN_A_LIST Thanks!
                """,
                pasted(
                        """
                        - Less
                          - Steps from 4 to 2

                        ## Grow

                        | KR | From | To |
                        |---|---|---|
                        | **Trials** \\| that pay | 52 % | 70 % |
                        Thanks!
                        """));
    }

    @Test
    public void sentencesWithCommasAreNoTable() {
        assertEquals(
                "#\nO Grow, and fast\n  1 > 2 | Users, from 1 to 2\n",
                pasted("- Grow, and fast\n  - Users, from 1 to 2"));
    }

    private static String pasted(String text) {
        return Printed.outline(Pasted.read(text, List.of(), Locale.ENGLISH));
    }
}
