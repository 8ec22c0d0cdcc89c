package org.headway.okr.service.archive;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.archive.Entry;
import org.headway.okr.domain.archive.Section;
import org.headway.okr.service.Access;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.service.Reader;
import org.headway.okr.service.store.AreaArchive;

/** Exports areas, for administrators of their containers. */
@Named
public final class ArchiveQuery {

    private final Access access;
    private final AreaArchive archive;

    @Inject
    public ArchiveQuery(Access access, AreaArchive archive) {
        this.access = access;
        this.archive = archive;
    }

    /** What can be told of an area, entry by entry, by somebody whose rights were checked. */
    public interface Export {

        void tell(Consumer<Entry> listener);
    }

    /** User names are in it, so that it is for those who may know people. */
    public Export export(Reader reader, AreaKey key) {
        Area area = access.area(reader, key);
        Person unused = access.administrator(reader, area.container());
        if (!access.maySeePeople(reader)) {
            throw new NotPermitted();
        }
        AlignedElsewhere aligned = new AlignedElsewhere(access, reader);
        return listener ->
                archive.read(area.key(), new Complete(entry -> listener.accept(aligned.of(entry)), area.key()));
    }

    /** Leaves out what refers to something that was written while the export ran, and so is not in it. */
    private record Complete(Consumer<Entry> listener, Set<String> told) implements Consumer<Entry> {

        private static final List<String> REFERENCES =
                List.of("cycle", "objective", "keyResult", "metric", "successor", "predecessor");

        Complete(Consumer<Entry> listener, AreaKey area) {
            this(listener, new HashSet<>(Set.of(area.value(), "PARAMETERS:" + area)));
        }

        @Override
        public void accept(Entry entry) {
            boolean isComplete = REFERENCES.stream()
                    .filter(field -> entry.section() != Section.JUST_DO_ITS || !field.equals("cycle"))
                    .flatMap(field -> entry.text(field).stream())
                    .allMatch(told::contains);
            if (isComplete
                    && entry.text("of")
                            .map(VersionSubject::thing)
                            .map(told::contains)
                            .orElse(true)) {
                told.addAll(VersionSubject.of(entry));
                listener.accept(entry);
            }
        }
    }
}
