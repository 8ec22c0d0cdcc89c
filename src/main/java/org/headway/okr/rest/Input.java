package org.headway.okr.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.HealthMetricKey;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.JustDoItKey;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.WriteId;
import org.headway.okr.domain.text.NumberText;
import org.headway.okr.domain.text.Quantity;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotFound;
import org.jspecify.annotations.Nullable;

/** Reads the texts of a request into domain types. What cannot be a key of anything is not found. */
public final class Input {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,1000}(\\.\\d{1,1000})?");

    /** Longer than any number that is kept, with its unit and the spaces around it. */
    private static final int LONGEST_NUMBER = 300;

    private Input() {}

    public static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** What a list holds, without gaps. */
    public static <T> List<T> list(@Nullable List<T> sent) {
        return sent == null ? List.of() : sent.stream().filter(Objects::nonNull).toList();
    }

    public static Optional<String> maybe(@Nullable String text) {
        return Optional.ofNullable(text).filter(some -> !some.isBlank());
    }

    public static AreaKey areaKey(String text) {
        return AreaKey.read(text).orElseThrow(NotFound::new);
    }

    /** Keys with commas between them; what is none is left out. */
    public static Set<AreaKey> areaKeys(@Nullable String texts) {
        return Arrays.stream(text(texts).split(",", -1))
                .map(AreaKey::read)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    public static ObjectiveKey objectiveKey(String text) {
        return ObjectiveKey.read(text).orElseThrow(NotFound::new);
    }

    public static KeyResultKey keyResultKey(String text) {
        return KeyResultKey.read(text).orElseThrow(NotFound::new);
    }

    public static IssueId issueId(String text) {
        return IssueId.read(text).orElseThrow(NotFound::new);
    }

    public static JustDoItKey justDoItKey(String text) {
        return JustDoItKey.read(text).orElseThrow(NotFound::new);
    }

    public static HealthMetricKey healthMetricKey(String text) {
        return HealthMetricKey.read(text).orElseThrow(NotFound::new);
    }

    /** An id that a client made for something new. */
    public static UUID clientId(@Nullable String id) {
        return CheckInId.read(text(id))
                .map(CheckInId::value)
                .orElseThrow(() -> new InvalidInput("id", "okr.error.not-an-id"));
    }

    /** The same where a client may do without. */
    public static Optional<WriteId> writeId(@Nullable String id) {
        return maybe(id)
                .map(text -> WriteId.read(text).orElseThrow(() -> new InvalidInput("id", "okr.error.not-an-id")));
    }

    /** What cannot be the id of anything is not found. */
    public static CheckInId checkInId(String text) {
        return CheckInId.read(text).orElseThrow(NotFound::new);
    }

    /** The version that an edit was made on. */
    public static int version(@Nullable String text) {
        return wholeNumber("version", text)
                .filter(version -> version > 0)
                .orElseThrow(() -> new InvalidInput("version", "okr.error.no-version"));
    }

    public static boolean flag(String field, @Nullable String text) {
        String said = text(text).strip();
        if (!said.matches("(true|false)?")) {
            throw new InvalidInput(field, "okr.error.not-one-of", "[true, false]");
        }
        return said.equals("true");
    }

    public static int limit(@Nullable String text) {
        return wholeNumber("limit", text).orElse(50);
    }

    public static Optional<Integer> wholeNumber(String field, @Nullable String text) {
        return maybe(text).map(some -> {
            if (!some.strip().matches("\\d{1,9}")) {
                throw new InvalidInput(field, "okr.error.not-a-number", shortened(some));
            }
            return Integer.valueOf(some.strip());
        });
    }

    /** An exact decimal as machines write it: {@code -1234.5}. */
    static BigDecimal number(String field, @Nullable String text) {
        return maybeNumber(field, text).orElseThrow(() -> new InvalidInput(field, "okr.error.empty"));
    }

    public static Optional<BigDecimal> maybeNumber(String field, @Nullable String text) {
        return maybe(text).map(some -> {
            if (!PLAIN.matcher(some.strip()).matches()) {
                throw new InvalidInput(field, "okr.error.not-a-number", shortened(some));
            }
            return new BigDecimal(some.strip());
        });
    }

    /** A number as people write it in their language: {@code 1.234,5}, {@code 45 %}, {@code $50}. */
    public static Optional<BigDecimal> maybeTyped(String field, @Nullable String text, Locale locale) {
        return maybe(text).map(some -> Optional.of(some)
                .filter(number -> number.length() <= LONGEST_NUMBER)
                .flatMap(number -> NumberText.read(number, locale))
                .map(Quantity::value)
                .orElseThrow(() -> new InvalidInput(field, "okr.error.not-a-number", shortened(some))));
    }

    public static <E extends Enum<E>> E oneOf(Class<E> type, String field, @Nullable String text) {
        return maybeOneOf(type, field, text).orElseThrow(() -> new InvalidInput(field, "okr.error.empty"));
    }

    public static <E extends Enum<E>> Optional<E> maybeOneOf(Class<E> type, String field, @Nullable String text) {
        return maybe(text).map(some -> Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(some.strip()))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidInput(field, "okr.error.not-one-of", Arrays.toString(type.getEnumConstants()))));
    }

    public static Optional<LocalDate> maybeDay(String field, @Nullable String text) {
        return maybe(text).map(some -> {
            try {
                return LocalDate.parse(some.strip());
            } catch (DateTimeParseException notADay) {
                throw new InvalidInput(field, "okr.error.not-a-day", shortened(some));
            }
        });
    }

    /** Enough of a wrong text to recognise it in a message. */
    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
