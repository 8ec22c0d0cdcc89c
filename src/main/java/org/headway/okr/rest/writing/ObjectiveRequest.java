package org.headway.okr.rest.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.headway.okr.rest.Input;
import org.headway.okr.rest.beside.JustDoItRequest;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.beside.JustDoItLine;
import org.headway.okr.service.writing.KeyResultLine;
import org.headway.okr.service.writing.NewObjective;
import org.headway.okr.service.writing.ObjectiveEdit;
import org.headway.okr.service.writing.ObjectiveText;
import org.jspecify.annotations.Nullable;

/**
 * An objective as somebody wants it; {@code version} only to change one. To add one, either {@code area} names the area's
 * key, or {@code container} and {@code team} name an area that is made where it is missing.
 *
 * @param id a UUID that the client makes, so that a retry stores once; only with {@code container}
 * @param draft {@code true} to keep it a draft, {@code false} to publish it; only with {@code keyResults}, and to add one only
 *     with {@code container}
 * @param standBehind {@code true} from its sponsor; to add one only with {@code container}
 * @param reason why it is changed
 * @param keyResults all its key results in their order, to be stored with it at once
 * @param dropped those that were there and are taken out
 * @param kept those that somebody added meanwhile and that stay, each with {@code key} and {@code version}
 * @param justDoIts what is written beside its key results, each with {@code id}, {@code title} and {@code owner}
 * @param alignedTo the key of an objective above it, blank for none; what is not sent stays
 * @param left texts that the coach leaves alone
 */
public record ObjectiveRequest(
        @Nullable String id,
        @Nullable String area,
        @Nullable String container,
        @Nullable String team,
        @Nullable String cycle,
        @Nullable String title,
        @Nullable String whyNow,
        @Nullable String sponsor,
        @Nullable List<KeyResultLineRequest> keyResults,
        @Nullable List<KeyResultLineRequest> dropped,
        @Nullable List<KeyResultLineRequest> kept,
        @Nullable List<JustDoItRequest> justDoIts,
        @Nullable String draft,
        @Nullable String standBehind,
        @Nullable List<String> left,
        @Nullable String reason,
        @Nullable String version,
        @Nullable String alignedTo) {

    boolean isForTeam() {
        return container != null;
    }

    boolean isWhole() {
        return keyResults != null;
    }

    /** An area's key comes with one objective only: what would be left out without a word is refused. */
    ObjectiveText alone() {
        Map<String, Boolean> unheard = new LinkedHashMap<>();
        unheard.put("id", Input.maybe(id).isPresent());
        unheard.put("keyResults", keyResults != null);
        unheard.put("draft", Input.flag("draft", draft));
        unheard.put("standBehind", Input.flag("standBehind", standBehind));
        unheard.put("left", !leftAlone().isEmpty());
        unheard.forEach((field, said) -> {
            if (said) {
                throw new InvalidInput(field, "okr.error.only-with-container");
            }
        });
        return text();
    }

    NewObjective ofTeam(Locale locale) {
        return new NewObjective(
                Input.writeId(id),
                Input.text(container),
                Input.text(team),
                Input.text(cycle),
                text(),
                lines(locale),
                Input.flag("draft", draft),
                Input.flag("standBehind", standBehind),
                leftAlone(),
                beside());
    }

    ObjectiveEdit edit(Locale locale) {
        List<KeyResultLineRequest> all = Input.list(keyResults);
        return new ObjectiveEdit(
                Input.version(version),
                text(),
                IntStream.range(0, all.size())
                        .mapToObj(index -> all.get(index).edited(index, locale))
                        .toList(),
                Input.list(dropped).stream().map(KeyResultLineRequest::dropped).toList(),
                Input.list(kept).stream().map(KeyResultLineRequest::seen).toList(),
                Input.maybe(draft).isPresent() && !Input.flag("draft", draft),
                Input.flag("standBehind", standBehind),
                leftAlone(),
                beside());
    }

    private List<KeyResultLine> lines(Locale locale) {
        List<KeyResultLineRequest> all = Input.list(keyResults);
        return IntStream.range(0, all.size())
                .mapToObj(index -> all.get(index).line(index, locale))
                .toList();
    }

    private List<JustDoItLine> beside() {
        return Input.list(justDoIts).stream()
                .map(one -> new JustDoItLine(one.madeId(), one.text()))
                .toList();
    }

    private Set<String> leftAlone() {
        return Set.copyOf(Input.list(left));
    }

    ObjectiveText text() {
        return new ObjectiveText(
                Input.text(title),
                Input.text(whyNow),
                Input.text(sponsor),
                Input.text(reason),
                Optional.ofNullable(alignedTo));
    }
}
