package org.headway.okr.rest.bringin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headway.okr.domain.imported.ImportedOkrs;
import org.headway.okr.service.InvalidInput;
import org.junit.Test;

/** Tables as a browser sends them: too much of them is refused whole, and what is no table harms nothing. */
public class BringInRequestTest {

    private static final List<CellRequest> HEAD = List.of(cell("Objective"), cell("KR"));

    @Test
    public void moreRowsThanOneCanLookAtAreRefused() {
        assertEquals("okr.error.too-many-rows", refusalOf(rows(500)));
        assertEquals(499, read(rows(499)).keyResults());
    }

    @Test
    public void rowsOfTablesWithoutKeyResultsDoNotCount() {
        List<List<CellRequest>> lunch = Collections.nCopies(2000, List.of(cell("Monday"), cell("12")));
        assertEquals(0, read(lunch).keyResults());
    }

    @Test(timeout = 20_000)
    public void rowsWithoutCellsCountBeforeAnythingIsMadeOfThem() {
        List<List<CellRequest>> rows = new ArrayList<>(Collections.nCopies(200_000, List.of()));
        rows.addAll(0, Collections.nCopies(200, List.of(new CellRequest("", "1000", "100", null, null))));
        assertEquals("okr.error.too-many-rows", refusalOf(rows));
        assertEquals(
                "okr.error.too-many-rows",
                assertThrows(InvalidInput.class, () -> pasted("a\tb\n".repeat(200_000)))
                        .messageKey());
    }

    @Test(timeout = 20_000)
    public void cellsThatSayTheyAreHugeAreNoLargerThanTheTable() {
        CellRequest huge = new CellRequest("", "1000", "1000", null, null);
        assertEquals(
                0,
                read(Collections.nCopies(2000, Collections.nCopies(40, huge))).keyResults());
    }

    @Test
    public void moreThanAMillionCharactersAreRefused() {
        assertEquals("okr.error.too-long", refusalOf(List.of(HEAD, List.of(cell("x".repeat(1_000_000))))));
    }

    @Test
    public void gapsAndNonsenseAreNoTable() {
        CellRequest wild = new CellRequest(null, "-7", "99999999999", null, null);
        List<List<CellRequest>> rows = Arrays.asList(null, List.of(), Arrays.asList(null, wild), HEAD);
        assertEquals(0, read(rows).keyResults());
        assertEquals(1, read(rows).tables().size());
    }

    @Test
    public void aMeaningThatDoesNotExistIsRefused() {
        BringInRequest request = request(rows(1), List.of(List.of("OBJECTIVE", "GOAL")), Map.of());
        assertThrows(InvalidInput.class, () -> request.text(Locale.ENGLISH));
    }

    @Test
    public void aStartIsANumberOfTheLanguage() {
        BringInRequest words = request(rows(1), List.of(), Map.of("2", "many"));
        assertThrows(InvalidInput.class, () -> words.text(Locale.ENGLISH));
    }

    private static List<List<CellRequest>> rows(int count) {
        List<List<CellRequest>> rows = new ArrayList<>();
        rows.add(HEAD);
        for (int row = 0; row < count; row++) {
            rows.add(List.of(cell("Grow"), cell("Users of kind " + row)));
        }
        return rows;
    }

    private static CellRequest cell(String text) {
        return new CellRequest(text, null, null, null, null);
    }

    private static ImportedOkrs read(List<List<CellRequest>> rows) {
        return request(rows, List.of(), Map.of()).text(Locale.ENGLISH).okrs();
    }

    private static ImportedOkrs pasted(String text) {
        return new BringInRequest("", "ENG", "", "", text, List.of(), List.of(), Map.of(), Map.of(), "")
                .text(Locale.ENGLISH)
                .okrs();
    }

    private static String refusalOf(List<List<CellRequest>> rows) {
        return assertThrows(InvalidInput.class, () -> read(rows)).messageKey();
    }

    private static BringInRequest request(
            List<List<CellRequest>> rows, List<List<String>> columns, Map<String, String> starts) {
        return new BringInRequest(
                "", "ENG", "", "", "", List.of(new TableRequest("", rows)), columns, starts, Map.of(), "");
    }
}
