package org.headway.okr.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Numbers of our own with the proportions of a real programme: the same ones every time. */
final class InventedLoad {

    /** Key results and objectives of each cycle. */
    private static final int[][] CYCLES = {{148, 48}, {70, 25}, {1, 1}, {1, 1}};

    /** How many key results have had no, one, two … check-ins. */
    private static final int[] CHECK_INS = {20, 22, 24, 49, 26, 18, 27, 15, 8, 1, 4, 3, 3};

    /** Deciles, more or less, of lengths and of days between two check-ins. */
    private static final int[] OBJECTIVE_TITLES = {5, 22, 36, 45, 53, 60, 76, 90, 168};

    private static final int[] TITLES = {4, 35, 48, 57, 66, 78, 90, 107, 185};
    private static final int[] COMMENTS = {0, 0, 15, 30, 44, 60, 85, 147, 445};
    private static final int[] NEXT_STEPS = {0, 0, 0, 0, 0, 0, 0, 46, 370};
    private static final int[] GAPS = {0, 6, 7, 9, 11, 13, 16, 25, 55};
    private static final int[] CONFIDENCES = {0, 3, 5, 5, 5, 6, 6, 9, 10};
    private static final int TEAMS = 9;

    private InventedLoad() {}

    static LoadShape shape() {
        Random random = new Random(220_860);
        List<Integer> checkIns = checkIns(random);
        List<LoadShape.Row> rows = new ArrayList<>();
        int objectivesBefore = 0;
        for (int cycle = 0; cycle < CYCLES.length; cycle++) {
            for (int keyResult = 0; keyResult < CYCLES[cycle][0]; keyResult++) {
                int objective = objectivesBefore + keyResult % CYCLES[cycle][1];
                rows.add(new LoadShape.Row(
                        cycle + 1,
                        1 + objective % TEAMS,
                        objective,
                        OBJECTIVE_TITLES[objective % OBJECTIVE_TITLES.length],
                        one(TITLES, random),
                        random.nextBoolean(),
                        entries(checkIns.get(rows.size()), random)));
            }
            objectivesBefore += CYCLES[cycle][1];
        }
        return new LoadShape("numbers of our own", List.copyOf(rows));
    }

    private static List<Integer> checkIns(Random random) {
        List<Integer> counts = new ArrayList<>();
        for (int count = 0; count < CHECK_INS.length; count++) {
            counts.addAll(Collections.nCopies(CHECK_INS[count], count));
        }
        Collections.shuffle(counts, random);
        return counts;
    }

    private static List<LoadShape.Entry> entries(int count, Random random) {
        int[] days = IntStream.range(0, count).map(entry -> one(GAPS, random)).toArray();
        Arrays.parallelPrefix(days, Integer::sum);
        return Arrays.stream(days)
                .mapToObj(day -> new LoadShape.Entry(
                        day,
                        random.nextBoolean() ? Optional.of("" + random.nextInt(1000)) : Optional.empty(),
                        one(CONFIDENCES, random),
                        one(COMMENTS, random),
                        one(NEXT_STEPS, random)))
                .toList();
    }

    private static int one(int[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
