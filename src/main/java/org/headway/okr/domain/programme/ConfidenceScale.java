package org.headway.okr.domain.programme;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.headway.okr.domain.Confidence;

/** The scale on which people give and read confidence; what is stored does not depend on it. */
public enum ConfidenceScale {
    TEN,
    PERCENT,
    SHARE,
    WORDS;

    /** What can be chosen, least first. */
    public List<Confidence> steps() {
        return this == WORDS
                ? Stream.of(20, 55, 85).map(Confidence::new).toList()
                : IntStream.rangeClosed(0, 10).mapToObj(Confidence::outOfTen).toList();
    }
}
