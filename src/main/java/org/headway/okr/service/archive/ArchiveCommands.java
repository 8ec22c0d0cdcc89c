package org.headway.okr.service.archive;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.WriteId;
import org.headway.okr.domain.archive.Archive;
import org.headway.okr.domain.archive.Entry;
import org.headway.okr.service.Access;
import org.headway.okr.service.Busy;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Names;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Texts;
import org.headway.okr.service.Writes;
import org.headway.okr.service.area.AreaCommands;
import org.headway.okr.service.area.AreaKeys;
import org.headway.okr.service.store.AreaArchive;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.Receipts;
import org.headway.okr.service.store.Stamp;

/** Imports areas out of files, for administrators of the container they come into. */
@Named
public final class ArchiveCommands {

    /** Under which receipts of imports are kept. */
    private static final String PLACE = "file";

    private final Access access;
    private final Writes writes;
    private final Names names;
    private final Programme programme;
    private final AreaCommands areaCommands;
    private final AreaStore areas;
    private final AreaArchive archive;
    private final Receipts receipts;
    private final Clock clock;

    @Inject
    public ArchiveCommands(
            Access access,
            Writes writes,
            Names names,
            Programme programme,
            AreaCommands areaCommands,
            AreaStore areas,
            AreaArchive archive,
            Receipts receipts,
            Clock clock) {
        this.access = access;
        this.writes = writes;
        this.names = names;
        this.programme = programme;
        this.areaCommands = areaCommands;
        this.areas = areas;
        this.archive = archive;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** Reading a file takes time, which only those get who may import it. */
    public void requireAdministrator(Reader reader, String containerKey) {
        Person unused = access.administrator(reader, access.container(reader, containerKey));
    }

    /** What an import would make; nothing is written. */
    public ArchivePlan preview(Reader reader, ArchiveText text) {
        requireAdministrator(reader, text.container());
        return plan(reader, access.container(reader, text.container()), text, new UUID(0, 0));
    }

    /** Imports a file, once however often it is sent. */
    public AreaKey bringIn(Reader reader, WriteId id, ArchiveText text) {
        Container container = access.container(reader, text.container());
        Stamp stamp = new Stamp(access.administrator(reader, container), clock.instant());
        return writes.untilItLands(() -> broughtIn(reader, id).orElseGet(() -> {
                    ArchivePlan plan = plan(reader, container, text, id.value());
                    receipts.keep(PLACE, id, plan.key().value(), stamp);
                    archive.write(plan.archive(), container, plan::person);
                    return plan.key();
                }))
                .orElseThrow(Busy::new);
    }

    /** What a retry brought in before; somebody else's is not told. */
    private Optional<AreaKey> broughtIn(Reader reader, WriteId id) {
        return receipts.of(PLACE, id).flatMap(AreaKey::read).map(key -> access.area(reader, key)
                .key());
    }

    private ArchivePlan plan(Reader reader, Container container, ArchiveText text, UUID seed) {
        Archive file = text.archive();
        ArchiveRules.require(file);
        AreaKey from = file.key();
        String name = Texts.required(
                "name", text.name().isBlank() ? file.area().required("name") : text.name(), Area.NAME_LIMIT);
        requireLevel(file);
        if (areaCommands.find(container, name).isPresent()) {
            throw new InvalidInput("name", "okr.error.name-taken", name);
        }
        AreaKey to = text.key().orElseGet(() -> free(from, name));
        if (areas.isTaken(to)) {
            throw new InvalidInput("key", "okr.error.key-taken", to.value());
        }
        Optional<AreaKey> above = parent(container, text);
        Set<String> ids = new TreeSet<>();
        entries(file).flatMap(entry -> entry.text("id").stream()).forEach(ids::add);
        boolean newIds = !archive.taken(ids).isEmpty();
        Map<String, Person> known = new TreeMap<>();
        Set<String> all = new TreeSet<>();
        entries(file).flatMap(Entry::people).forEach(all::add);
        all.forEach(
                one -> names.known(reader, text.people().getOrDefault(one, one)).ifPresent(person -> {
                    var unused = known.put(one, person);
                }));
        return new ArchivePlan(
                from,
                areas.isTaken(from),
                file.area().text("parent").filter(said -> above.isEmpty()),
                newIds,
                known,
                all.stream().filter(one -> !known.containsKey(one)).toList(),
                new Renaming(from, to, name, above, newIds ? Optional.of(seed) : Optional.empty())
                        .of(new AlignedElsewhere(access, reader).of(file, text.parent())));
    }

    private void requireLevel(Archive file) {
        if (!programme.instance().levels().contains(Level.valueOf(file.area().required("level")))) {
            throw new InvalidInput("area.level", "okr.error.level-off");
        }
    }

    private AreaKey free(AreaKey wish, String name) {
        return Stream.concat(Stream.of(wish), AreaKeys.wishedFor(name))
                .filter(key -> !areas.isTaken(key))
                .findFirst()
                .orElseThrow();
    }

    /** A parent lies in the same container; one that the file names and that is not there is left out. */
    private Optional<AreaKey> parent(Container container, ArchiveText text) {
        List<AreaKey> here = areas.in(container).stream().map(Area::key).toList();
        text.parent().filter(wanted -> !here.contains(wanted)).ifPresent(missing -> {
            throw new InvalidInput("parent", "okr.error.no-such-parent");
        });
        return text.parent()
                .or(() -> text.archive().area().text("parent").map(AreaKey::new))
                .filter(here::contains);
    }

    private static Stream<Entry> entries(Archive file) {
        return file.entries().values().stream().flatMap(List::stream);
    }
}
