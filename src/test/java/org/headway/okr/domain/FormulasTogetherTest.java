package org.headway.okr.domain;

import static org.headway.okr.domain.FormulasTest.row;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.headway.okr.domain.action.IssueCategory;
import org.headway.okr.domain.close.Score;
import org.junit.Test;

/** The worked examples of {@code formulas.csv} about several things together: roll-ups, pace, scores and issues. */
public class FormulasTogetherTest {

    static final Set<String> ROWS = Set.of("R1", "R2", "R4", "R6", "R7", "R10", "T1", "S1", "S3", "J1", "J3");

    @Test
    public void keyResultsOfOneWeightAreAveraged() throws IOException {
        assertEquals("33%", rolledUp(equal("R1"), 0));
        assertEquals(row("R1").get("expected").replaceAll(".*\\(|\\)", "") + "%", rolledUp(equal("R1"), 2));
        assertEquals(row("R2").get("expected"), rolledUp(equal("R2"), 0));
    }

    @Test
    public void whatIsBehindItsStartCountsAsItsStart() throws IOException {
        assertEquals(row("R10").get("expected"), rolledUp(equal("R10"), 1));
        assertEquals("100%", rolledUp(List.of(part("1", "250")), 0));
    }

    @Test
    public void weightsAreRelative() throws IOException {
        List<String> weights =
                List.of(row("R4").get("inputs").split(" ")[0].split("=")[1].split(";"));
        List<RollUp.Part> parts = IntStream.range(0, weights.size())
                .mapToObj(place -> part(weights.get(place), place == 0 ? "100" : "0"))
                .toList();
        assertEquals(row("R4").get("expected"), rolledUp(parts, 0));
        String[] share =
                row("R6").get("inputs").replaceAll("[^\\d ]", "").strip().split(" +");
        BigDecimal others = new BigDecimal(share[1]).subtract(new BigDecimal(share[0]));
        assertEquals(
                row("R6").get("expected"), rolledUp(List.of(part(share[0], "100"), part(others.toString(), "0")), 2));
    }

    @Test
    public void whatWeighsNothingOrHasNoProgressHasNoEffect() throws IOException {
        String weight = row("R7").get("inputs").split("=")[1];
        RollUp.Part baseline = new RollUp.Part(BigDecimal.ONE, Optional.empty());
        assertEquals("40%", rolledUp(List.of(part("1", "40"), part(weight, "100"), baseline), 0));
        assertEquals(Optional.empty(), new RollUp(List.of(part(weight, "100"), baseline)).progress());
    }

    @Test
    public void theEvenPaceCountsTheDayItself() throws IOException {
        String[] days =
                row("T1").get("inputs").replaceAll("[^\\d ]", "").strip().split(" +");
        LocalDate first = LocalDate.parse("2026-01-01");
        Cycle cycle = new Cycle("", first, first.plusDays(Long.parseLong(days[1]) - 1));
        LocalDate day = first.plusDays(Long.parseLong(days[0]) - 1);
        assertEquals(row("T1").get("expected"), new Progress(cycle.evenPace(day)).percent() + "%");
    }

    @Test
    public void scoresHaveTheBandsOfThePublicExample() throws IOException {
        List<Score.Band> bands = Stream.of(row("S1").get("inputs").split(";"))
                .map(value -> new Score(new BigDecimal(value)).band())
                .toList();
        List<Score.Band> expected = Stream.of(row("S1").get("expected").split(";"))
                .map(colour -> switch (colour) {
                    case "green" -> Score.Band.HIGH;
                    case "yellow" -> Score.Band.MEDIUM;
                    default -> Score.Band.LOW;
                })
                .toList();
        assertEquals(expected, bands);
    }

    @Test
    public void whatIsPromisedAndAimedAtLiesOnTheWayToWhatIsHopedFor() throws IOException {
        String[] inputs =
                row("S3").get("inputs").replaceAll("[^\\d ]", "").strip().split(" +");
        String[] expected =
                row("S3").get("expected").replaceAll("[^\\d. ]", "").strip().split(" +");
        Reach reach = new Reach(new BigDecimal(inputs[0]), new BigDecimal(inputs[1]));
        assertEquals(new BigDecimal(expected[0]), reach.committed());
        assertEquals(new BigDecimal(expected[1]), reach.target());
    }

    @Test
    public void anIssueIsDoneOrNotAndItsChildrenAreAveraged() throws IOException {
        String[] expected = row("J3").get("expected").split(" / ");
        assertEquals(expected[0], IssueCategory.DONE.share().toString());
        assertEquals(expected[1], IssueCategory.IN_PROGRESS.share().toString());
        assertEquals(expected[1], IssueCategory.TO_DO.share().toString());
        int[] counts = Stream.of(row("J1")
                        .get("inputs")
                        .replaceAll("[^\\d ]", "")
                        .strip()
                        .split(" +"))
                .mapToInt(Integer::parseInt)
                .toArray();
        List<RollUp.Part> children = IntStream.range(0, counts[0])
                .mapToObj(child -> child < counts[1] ? IssueCategory.DONE : IssueCategory.TO_DO)
                .map(category -> new RollUp.Part(BigDecimal.ONE, Optional.of(new Progress(category.share()))))
                .toList();
        assertEquals(
                new BigDecimal(row("J1").get("expected")),
                new RollUp(children).progress().orElseThrow().share());
    }

    private static List<RollUp.Part> equal(String id) throws IOException {
        return Arrays.stream(row(id).get("inputs").replaceAll("KRs=|%", "").split(";"))
                .map(percent -> part("1", percent))
                .toList();
    }

    private static RollUp.Part part(String weight, String percent) {
        return new RollUp.Part(
                new BigDecimal(weight), Optional.of(new Progress(new BigDecimal(percent).movePointLeft(2))));
    }

    private static String rolledUp(List<RollUp.Part> parts, int decimals) {
        BigDecimal share = new RollUp(parts).progress().orElseThrow().share();
        return share.movePointRight(2).setScale(decimals, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
