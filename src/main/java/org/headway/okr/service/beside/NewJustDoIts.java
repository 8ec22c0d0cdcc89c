package org.headway.okr.service.beside;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Names;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Texts;
import org.headway.okr.service.store.JustDoItStore;
import org.headway.okr.service.store.Stamp;

/** Checks new just-do-its and appends each once, within the transaction of whoever writes them. */
public record NewJustDoIts(Names names, JustDoItStore justDoIts) {

    /** Those of a form; what is refused is named by its line. */
    public List<JustDoItStore.New> checked(Reader reader, List<JustDoItLine> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(index -> checked(
                        reader,
                        "justDoIts." + index + ".",
                        lines.get(index).id(),
                        lines.get(index).text()))
                .toList();
    }

    JustDoItStore.New checked(Reader reader, UUID id, JustDoItText text) {
        return checked(reader, "", id, text);
    }

    private JustDoItStore.New checked(Reader reader, String field, UUID id, JustDoItText text) {
        return new JustDoItStore.New(id, title(field, text), owner(reader, field, text));
    }

    static String title(String field, JustDoItText text) {
        return Texts.required(field + "title", text.title(), JustDoIt.TITLE_LIMIT);
    }

    Optional<Person> owner(Reader reader, String field, JustDoItText text) {
        return names.typed(reader, field + "owner", text.owner());
    }

    public void append(Checklist list, List<JustDoItStore.New> some, Stamp stamp) {
        some.forEach(made -> {
            try {
                JustDoIt unused = append(list, made, stamp);
            } catch (InvalidInput refused) {
                throw refused.of("justDoIts");
            }
        });
    }

    /** The stored one where a retry repeats it. */
    JustDoIt append(Checklist list, JustDoItStore.New made, Stamp stamp) {
        return sentBefore(list, made).orElseGet(() -> {
            requireRoom(list);
            return justDoIts.add(list, made, stamp);
        });
    }

    /** The same id with other words is no retry. */
    private Optional<JustDoIt> sentBefore(Checklist list, JustDoItStore.New made) {
        Optional<JustDoIt> stored = justDoIts.sent(made.id());
        stored.filter(other -> !other.list().equals(list) || !other.title().equals(made.title()))
                .ifPresent(somethingElse -> {
                    throw new InvalidInput("id", "okr.error.id-taken");
                });
        return stored;
    }

    void requireRoom(Checklist list) {
        if (justDoIts.of(list).size() >= Checklist.MOST) {
            throw new InvalidInput("title", "okr.error.checklist-full", Checklist.MOST);
        }
    }
}
