package org.headway.okr.service.archive;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.HealthMetricKey;
import org.headway.okr.domain.JustDoItKey;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.archive.Archive;
import org.headway.okr.domain.archive.Entry;
import org.headway.okr.domain.archive.Field;
import org.headway.okr.domain.archive.Form;
import org.headway.okr.domain.archive.Section;
import org.headway.okr.service.InvalidInput;

/** Which files are taken: those in which everything belongs to one area, and refers to what stands before it. */
final class ArchiveRules {

    private static final Pattern CHOICES = Pattern.compile("[A-Z_]+=[A-Z0-9_ ]+(;[A-Z_]+=[A-Z0-9_ ]+)*");

    private final Archive archive;
    private final String area;
    private final Map<Section, Set<String>> keys = new HashMap<>();
    private final Map<String, Entry> ids = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final Set<String> continued = new HashSet<>();
    private final Set<String> continuing = new HashSet<>();

    private ArchiveRules(Archive archive) {
        this.archive = archive;
        this.area = archive.key().value();
    }

    static void require(Archive archive) {
        Entry area = archive.in(Section.AREA).stream()
                .findFirst()
                .orElseThrow(() -> new InvalidInput("file.area", "okr.error.empty"));
        form("file.area.key", AreaKey.read(area.required("key")).isPresent());
        form(
                "file.area.parent",
                area.text("parent").flatMap(AreaKey::read).isPresent()
                        || area.text("parent").isEmpty());
        new ArchiveRules(archive).require();
    }

    private void require() {
        for (Section section : Section.values()) {
            List<Entry> entries = archive.in(section);
            for (int place = 0; place < entries.size(); place++) {
                require(entries.get(place), "file." + section.inFile() + "[" + place + "].");
            }
        }
        versioned("file.area.key", area);
        keys(Section.JUST_DO_ITS).forEach(key -> versioned("file.justDoIts", key));
        keys(Section.HEALTH_METRICS).forEach(key -> versioned("file.healthMetrics", key));
        keys(Section.SCORES).forEach(key -> versioned("file.scores", key));
        keys(Section.TEAM_ANSWERS).forEach(key -> versioned("file.teamAnswers", key));
        int rules = archive.in(Section.RULES).size();
        if (versions.getOrDefault("PARAMETERS:" + area, 0) != rules) {
            throw refers("file.rules", "PARAMETERS:" + area);
        }
    }

    private void require(Entry entry, String path) {
        for (Field field : entry.section().fields()) {
            if (field.form() == Form.KEY && entry.section() != Section.AREA) {
                entry.text(field.name()).ifPresent(key -> form(path + field.name(), isOfTheArea(key)));
            }
        }
        switch (entry.section()) {
            case AREA -> {}
            case RULES ->
                form(
                        path + "choices",
                        entry.text("choices")
                                .map(said -> CHOICES.matcher(said).matches())
                                .orElse(true));
            case CYCLES -> cycle(entry, path);
            case OBJECTIVES -> {
                key(entry, path, key -> ObjectiveKey.read(key).isPresent(), true);
                there(entry, path, "cycle", Section.CYCLES);
                form(
                        path + "alignedTo",
                        entry.text("alignedTo").filter(this::isOfTheArea).isEmpty());
            }
            case KEY_RESULTS -> keyResult(entry, path);
            case CHECK_INS -> checkIn(entry, path);
            case JUST_DO_ITS -> {
                key(entry, path, key -> JustDoItKey.read(key).isPresent(), false);
                form(path + "cycle", CycleDays.of(entry.required("cycle")).isPresent());
                there(entry, path, "objective", Section.OBJECTIVES);
            }
            case HEALTH_METRICS ->
                key(entry, path, key -> HealthMetricKey.read(key).isPresent(), false);
            case HEALTH_READINGS -> there(entry, path, "metric", Section.HEALTH_METRICS);
            case SCORES -> score(entry, path);
            case TEAM_ANSWERS -> {
                there(entry, path, "cycle", Section.CYCLES);
                String said = VersionSubject.answers(entry);
                unique(path + "cycle", keys(Section.TEAM_ANSWERS).add(said), said);
            }
            case CONTINUATIONS -> continuation(entry, path);
            case VERSIONS -> version(entry, path);
        }
        entry.text("id").ifPresent(id -> unique(path + "id", ids.put(id, entry) == null, id));
    }

    private void cycle(Entry entry, String path) {
        String days = ":" + entry.required("first") + ":" + entry.required("last");
        key(entry, path, key -> key.equals(area + days), false);
        form(path + "last", CycleDays.of(area + days).isPresent());
        if (entry.text("reason").isPresent()) {
            present(entry, path, "by", "on");
        }
    }

    private void keyResult(Entry entry, String path) {
        key(entry, path, key -> KeyResultKey.read(key).isPresent(), true);
        there(entry, path, "cycle", Section.CYCLES);
        there(entry, path, "objective", Section.OBJECTIVES);
        switch (entry.required("type")) {
            case "METRIC" -> present(entry, path, "from", "to");
            case "THRESHOLD" -> present(entry, path, "to", "comparison");
            default -> {}
        }
        form(path + "weight", !entry.required("weight").startsWith("-"));
    }

    private void checkIn(Entry entry, String path) {
        there(entry, path, "keyResult", Section.KEY_RESULTS);
        form(
                path + "confidence",
                entry.text("confidence").map(Integer::parseInt).orElse(0) <= 100);
        entry.text("corrects").ifPresent(id -> {
            Optional<Entry> wrong = Optional.ofNullable(ids.get(id))
                    .filter(other -> other.text("keyResult").equals(entry.text("keyResult")))
                    .filter(other -> other.text("day").equals(entry.text("day")));
            if (wrong.isEmpty()) {
                throw refers(path + "corrects", id);
            }
        });
    }

    private void score(Entry entry, String path) {
        there(entry, path, "keyResult", Section.KEY_RESULTS);
        String said = VersionSubject.score(entry);
        unique(path + "keyResult", keys(Section.SCORES).add(said), said);
        form(path + "score", isScore(entry));
    }

    private static boolean isScore(Entry entry) {
        return entry.text("score")
                .map(BigDecimal::new)
                .map(score -> score.signum() >= 0 && score.compareTo(BigDecimal.ONE) <= 0)
                .orElse(true);
    }

    /** Each continues one thing of its kind, and nothing itself in a circle. */
    private void continuation(Entry entry, String path) {
        String successor = entry.required("successor");
        Section kind = keys(Section.OBJECTIVES).contains(successor) ? Section.OBJECTIVES : Section.KEY_RESULTS;
        there(entry, path, "successor", kind);
        there(entry, path, "predecessor", kind);
        var unused = continued.add(entry.required("predecessor"));
        unique(path + "successor", !continued.contains(successor) && continuing.add(successor), successor);
    }

    private void version(Entry entry, String path) {
        String of = entry.required("of");
        String thing = VersionSubject.thing(of);
        boolean known = of.equals(area)
                || of.equals("PARAMETERS:" + area)
                || keys.values().stream().anyMatch(some -> some.contains(thing));
        if (!known) {
            throw refers(path + "of", of);
        }
        if (entry.text("reason").isPresent() || Boolean.TRUE.equals(entry.said().get("closed"))) {
            present(entry, path, "by", "on");
        }
        form(
                path + "closed",
                !entry.said().containsKey("closed") || keys(Section.CYCLES).contains(of));
        form(path + "score", isScore(entry));
        form(
                path + "outcome",
                entry.text("outcome").isEmpty() || keys(Section.SCORES).contains(of));
        var unused = versions.merge(of, 1, Integer::sum);
    }

    private boolean isOfTheArea(String key) {
        String own = key.replaceFirst("^PARAMETERS:", "");
        return own.equals(area) || own.startsWith(area + "-") || own.startsWith(area + ":");
    }

    private void key(Entry entry, String path, Predicate<String> form, boolean severalVersions) {
        String key = entry.required("key");
        form(path + "key", form.test(key));
        unique(path + "key", keys(entry.section()).add(key) || severalVersions, key);
    }

    private Set<String> keys(Section section) {
        return keys.computeIfAbsent(section, none -> new HashSet<>());
    }

    private void there(Entry entry, String path, String field, Section section) {
        entry.text(field).filter(key -> !keys(section).contains(key)).ifPresent(missing -> {
            throw refers(path + field, missing);
        });
    }

    private static void present(Entry entry, String path, String... fields) {
        for (String field : fields) {
            if (entry.text(field).isEmpty()) {
                throw new InvalidInput(path + field, "okr.error.empty");
            }
        }
    }

    private void versioned(String path, String key) {
        if (!versions.containsKey(key)) {
            throw refers(path, key);
        }
    }

    private static void form(String path, boolean holds) {
        if (!holds) {
            throw new InvalidInput(path, "okr.error.file-form");
        }
    }

    private static void unique(String path, boolean holds, String what) {
        if (!holds) {
            throw new InvalidInput(path, "okr.error.file-twice", what);
        }
    }

    private static InvalidInput refers(String path, String what) {
        return new InvalidInput(path, "okr.error.file-refers", what);
    }
}
