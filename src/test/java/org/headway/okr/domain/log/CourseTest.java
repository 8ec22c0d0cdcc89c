package org.headway.okr.domain.log;

import static org.headway.okr.testing.Fixtures.aCheckIn;
import static org.junit.Assert.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.testing.CheckInFixture;
import org.junit.Test;

public class CourseTest {

    private static final KeyResultKey KEY = new KeyResultKey("ENG-KR1");

    @Test
    public void aDayEndsWithItsLastCheckIn() {
        Course course = of(
                aCheckIn().on("2026-10-01").at("1").confident(50),
                aCheckIn().on("2026-10-01").at("2").confident(70));
        assertEquals(List.of(Optional.of(new BigDecimal("2"))), values(course));
        assertEquals(2, course.days().get(0).last().sequence());
    }

    @Test
    public void whatIsNotSaidStaysAsItWas() {
        Course course = of(
                aCheckIn().on("2026-10-01").at("1").confident(50),
                aCheckIn().on("2026-10-02").withoutConfidence());
        assertEquals(Optional.of(BigDecimal.ONE), course.days().get(1).value());
        assertEquals(Optional.of(new Confidence(50)), course.days().get(1).confidence());
    }

    @Test
    public void aBackDatedCheckInTakesItsPlaceAmongTheDays() {
        Course course = of(
                aCheckIn().on("2026-10-02").at("2"), aCheckIn().on("2026-10-01").at("1"));
        assertEquals(List.of(Optional.of(BigDecimal.ONE), Optional.of(new BigDecimal("2"))), values(course));
    }

    @Test
    public void confidenceMovesFromDayToDay() {
        Course course = of(
                aCheckIn().on("2026-10-01").confident(90),
                aCheckIn().on("2026-10-02").confident(20),
                aCheckIn().on("2026-10-02").confident(60));
        assertEquals(
                List.of(0, -30), course.days().stream().map(Course.Day::moved).toList());
    }

    @Test
    public void theCourseOfNothingIsEmpty() {
        assertEquals(List.of(), of().days());
    }

    private static List<Optional<BigDecimal>> values(Course course) {
        return course.days().stream().map(Course.Day::value).toList();
    }

    private static Course of(CheckInFixture... log) {
        List<CheckIn> entries = new ArrayList<>();
        for (CheckInFixture entry : log) {
            entries.add(entry.of(KEY, entries.size() + 1));
        }
        return Course.of(entries);
    }
}
