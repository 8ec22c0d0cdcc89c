package org.headway.okr.view;

import java.util.List;
import java.util.stream.Stream;

/** Something known, with the name of what it is. */
public record FactView(String name, String value) {

    /** Those of which something is known. */
    public static List<FactView> known(FactView... facts) {
        return Stream.of(facts).filter(fact -> !fact.value().isEmpty()).toList();
    }
}
