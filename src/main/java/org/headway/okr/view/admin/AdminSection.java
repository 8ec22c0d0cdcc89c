package org.headway.okr.view.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headway.okr.view.Words;

/** The parts of the administrators' page; each is asked for by its name. */
public enum AdminSection {
    AREAS,
    PEOPLE,
    CHANGES,
    LINK,
    HEALTH;

    /** The part of a name, the first where none is named. */
    public static Optional<AdminSection> named(String name) {
        return name.isEmpty()
                ? Optional.of(AREAS)
                : Arrays.stream(values())
                        .filter(one -> one.spelled().equals(name))
                        .findFirst();
    }

    List<TabView> tabs(Words words) {
        return Arrays.stream(values())
                .map(one -> new TabView(one.address(), words.say("okr.admin.section." + one.spelled()), one == this))
                .toList();
    }

    /** Relative to the page itself. */
    String address() {
        return "admin?section=" + spelled();
    }

    private String spelled() {
        return name().toLowerCase(Locale.ROOT);
    }
}
