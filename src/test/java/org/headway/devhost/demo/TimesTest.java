package org.headway.devhost.demo;

import static org.junit.Assert.assertEquals;

import java.time.ZonedDateTime;
import org.junit.Test;

public class TimesTest {

    @Test
    public void theCompanyStandsInTheMiddleOfItsQuarterWheneverItIsShown() {
        Times inMay = on("2026-05-21T12:00:00Z");
        assertEquals("2026 Q2 2026-04-01 2026-06-30", inMay.fill("{this.label} {this.first} {this.last}"));
        assertEquals("2026 Q1 2026-01-01 2026-03-31", inMay.fill("{last.label} {last.first} {last.last}"));
        assertEquals("2026-04-26 2026-02-15", inMay.fill("{this 50} {last 50}"));
    }

    @Test
    public void nothingHappensAfterNow() {
        assertEquals(
                "2027-01-01T00:05:00Z 2027-01-01", on("2027-01-01T00:10:00Z").fill("{this 50 at} {this 100}"));
    }

    @Test
    public void whatIsNamedTwiceHasOneId() {
        String[] ids =
                on("2026-05-21T12:00:00Z").fill("{id typo} {id typo} {id} {id}").split(" ");
        assertEquals(ids[0], ids[1]);
        assertEquals(3, java.util.Set.of(ids[1], ids[2], ids[3]).size());
    }

    private static Times on(String moment) {
        return new Times(ZonedDateTime.parse(moment));
    }
}
