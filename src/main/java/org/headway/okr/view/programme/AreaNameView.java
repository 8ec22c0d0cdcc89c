package org.headway.okr.view.programme;

import java.util.List;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Level;
import org.headway.okr.service.programme.ProgrammeRules;

/**
 * What an area is called and how far it reaches, to be changed.
 *
 * @param parent stays as it is; empty where there is none
 * @param levels those that are on, and its own
 */
public record AreaNameView(String key, String name, String parent, int version, List<OptionView> levels) {

    public AreaNameView {
        levels = List.copyOf(levels);
    }

    static List<AreaNameView> of(ProgrammeRules rules, SettingWords words) {
        return rules.area().stream()
                .map(area -> new AreaNameView(
                        area.key().value(),
                        area.name(),
                        area.parent().map(AreaKey::value).orElse(""),
                        area.version(),
                        levels(area, rules, words)))
                .toList();
    }

    private static List<OptionView> levels(Area area, ProgrammeRules rules, SettingWords words) {
        return Stream.of(Level.values())
                .filter(level ->
                        level == area.level() || rules.inForce().levels().contains(level))
                .map(level -> new OptionView(level.name(), words.level(level.name()), level == area.level()))
                .toList();
    }

    /** Longest name, for the form. */
    public int limit() {
        return Area.NAME_LIMIT;
    }
}
