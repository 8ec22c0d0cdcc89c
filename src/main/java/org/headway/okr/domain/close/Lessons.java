package org.headway.okr.domain.close;

import java.util.List;

/** What an area learnt in an earlier cycle: the lessons of its key results, and what it wanted to do differently. */
public record Lessons(String cycle, List<String> learnt) {

    public Lessons {
        learnt = List.copyOf(learnt);
    }

    public static Lessons none() {
        return new Lessons("", List.of());
    }
}
