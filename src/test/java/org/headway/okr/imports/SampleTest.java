package org.headway.okr.imports;

import static org.junit.Assert.assertEquals;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headway.okr.domain.imported.ImportedKeyResult;
import org.headway.okr.domain.imported.ImportedOkrs;
import org.junit.Assume;
import org.junit.Test;

public class SampleTest {

    @Test
    public void ourSampleIsReadAsItsAuthorMeant() throws Exception {
        assertEquals(
                """
                # Bakery
                O Bakery: Bread that people cross the town for
                  ? $ | $N in sales on Saturdays => X% of plan
                  52 > 70 % now 61 | Regulars who come twice a week: from 52 % to 70 % => 61 %: mostly pensioners, see the count (https://example.org/count)
                  ≥ 230 | The oven stays at or above 230 degrees => Not yet
                O Bakery: Nobody waits long
                  14 > 7 min now 10 | Queue at eight o'clock: 14 min -> 7 min => 10 min
                  ? to 2 | Hire at least two apprentices => None yet.
                  yes/no now 0 | Agree on who opens the shop. => Not Done
                # Shops
                # Harbour < Shops
                O Harbour shop pays its rent
                  < 3 s | 95th percentile of card payments (i.e. terminal) is below 3s. => Measured since May (#12).
                  yes/no now 1 | Pick a till system by end of January => Done, the small one. / It must print receipts.
                ! 1 TITLE FY26-Q4 OKRs
                ! 3 NOT_IN_A_LIST > NOTE: We wrote these before [the new guide](guide.md).
                ! 11 NOTE_OF_AN_OBJECTIVE Done
                ! 20 NOT_IN_A_LIST _A joint effort with [the bakery](#bakery)._
                ! 28 LINK_ADDRESS [n]: https://example.org/n
                ! 29 LINK_ADDRESS [x]: https://example.org/x
                """,
                Printed.outline(PastedText.read(Files.readString(Samples.OURS), Locale.ENGLISH)));
    }

    @Test
    public void aRealCompanysOkrsAreReadWhole() throws Exception {
        Assume.assumeTrue("the public sample lies beside the project only", Files.exists(Samples.PUBLIC));
        ImportedOkrs okrs = PastedText.read(Files.readString(Samples.PUBLIC), Locale.ENGLISH);
        assertEquals(12, okrs.areas().size());
        assertEquals(
                6,
                okrs.areas().stream().filter(area -> area.parent().isPresent()).count());
        assertEquals(29, okrs.objectives());
        assertEquals(73, okrs.keyResults());
        assertEquals(
                Map.of("Baseline", 24, "Milestone", 45, "Threshold", 4),
                count(
                        keyResults(okrs),
                        keyResult -> keyResult.measure().getClass().getSimpleName()));
        assertEquals(
                Map.of("TITLE", 1, "NOT_IN_A_LIST", 3, "LINK_ADDRESS", 5, "NOTE_OF_AN_OBJECTIVE", 2),
                count(okrs.unread(), line -> line.reason().name()));
    }

    private static List<ImportedKeyResult> keyResults(ImportedOkrs okrs) {
        return okrs.areas().stream()
                .flatMap(area -> area.objectives().stream())
                .flatMap(objective -> objective.keyResults().stream())
                .toList();
    }

    private static <T> Map<String, Integer> count(List<T> all, Function<T, String> kind) {
        return all.stream().collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.summingInt(each -> 1)));
    }
}
