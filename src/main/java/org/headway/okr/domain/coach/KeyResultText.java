package org.headway.okr.domain.coach;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.text.Counted;
import org.headway.okr.domain.text.MeasureText;
import org.headway.okr.domain.text.Quantity;
import org.headway.okr.domain.text.Sentence;

/**
 * A key result as it reads.
 *
 * @param chosen the measure that its author set
 * @param measure that one, else the one its words name
 */
record KeyResultText(Wording wording, Optional<Measure> chosen, Measure measure) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static KeyResultText of(DraftKeyResult keyResult, Locale locale) {
        Wording wording = Wording.of(keyResult.title(), locale);
        Measure measure = keyResult.chosen().orElseGet(() -> MeasureText.read(wording.text(), locale)
                .measure());
        return new KeyResultText(wording, keyResult.chosen(), measure);
    }

    boolean isYesOrNo() {
        return measure instanceof Measure.Milestone;
    }

    /** It counts what we do, not what comes of it. */
    boolean countsOwnDoing() {
        boolean counts = targets().anyMatch(this::countsThings) || isSetToCount();
        boolean held = wording.opensWith(Vocabulary.HOLD) || wording.closesWith(Vocabulary.HOLD);
        return (isDoing() || held) && counts && !(measure instanceof Measure.Threshold) && !wording.isState();
    }

    /** It is done, or not done; nothing says what for. */
    boolean isTask() {
        boolean finished = wording.closesWith(Vocabulary.FINISH);
        return (isDoing() || finished) && hasNoNumber() && !wording.isState();
    }

    /** By how much something changes, but not from where: "by 25 %", "double". */
    boolean isShareOfUnknown() {
        boolean relative = share().isPresent() || Counted.isMultiple(words());
        return relative && !hasStart();
    }

    /** The share in it, as it is written. */
    Optional<String> share() {
        return targets()
                .filter(index -> Counted.isChange(words(), index))
                .filter(index -> words().quantity(index).isShare())
                .mapToObj(index -> words().get(index).text().replace("+", ""))
                .findFirst();
    }

    /** Two results in one line. */
    boolean comparesTwice() {
        return joint().isPresent();
    }

    /** The index of the word between two results. */
    Optional<Integer> joint() {
        return new Comparisons(words(), targets().boxed().toList()).joint();
    }

    /** The first number it may be about. */
    Optional<Quantity> target() {
        return targets().mapToObj(index -> words().quantity(index)).findFirst();
    }

    /** A number to reach, but not from where. */
    boolean hasNoStart() {
        return measure instanceof Measure.Baseline && hasTarget() && !hasStart() && !isAlwaysOrNever() && !isFloor();
    }

    boolean targetIsCount() {
        return targets().limit(1).anyMatch(index -> words().quantity(index).isCount());
    }

    /** Its verb and its numbers contradict each other. Below zero, what is more and what is less depends on who speaks. */
    boolean goesTheOtherWay() {
        if (!(measure instanceof Measure.Metric metric)
                || metric.from().signum() < 0
                || metric.to().signum() < 0) {
            return false;
        }
        boolean up = wording.opensWith(Vocabulary.UP) || wording.closesWith(Vocabulary.UP_AT_END);
        boolean down = wording.opensWith(Vocabulary.DOWN) || wording.closesWith(Vocabulary.DOWN_AT_END);
        int way = metric.to().compareTo(metric.from());
        return up != down && (up ? way < 0 : way > 0);
    }

    /** Better or more, and nothing that anybody could see at the end. */
    boolean cannotBeTold() {
        boolean vague = wording.opensWith(Vocabulary.VAGUE)
                || wording.closesWith(Vocabulary.VAGUE_AT_END)
                || wording.opensWith(Vocabulary.UP)
                || wording.closesWith(Vocabulary.UP_AT_END)
                || wording.opensWith(Vocabulary.DOWN)
                || wording.closesWith(Vocabulary.DOWN_AT_END);
        return vague && hasNoNumber() && !wording.says(Vocabulary.STATE);
    }

    private Sentence words() {
        return wording.words();
    }

    private boolean isDoing() {
        return wording.opensWith(Vocabulary.DO) || wording.closesWith(Vocabulary.DO_AT_END);
    }

    private boolean hasNoNumber() {
        return !wording.hasNumber()
                && chosen.map(Measure.Milestone.class::isInstance).orElse(true);
    }

    /** The numbers it may be about: none in brackets, no denominator, no time allowed. */
    private IntStream targets() {
        return wording.numbers()
                .filter(index -> !words().get(index).nested())
                .filter(index -> !Vocabulary.BEFORE_ASIDE.contains(words().word(index - 1)));
    }

    private boolean countsThings(int index) {
        String next = words().word(index + 1);
        boolean thing = !next.isEmpty() && Character.isLetter(next.codePointAt(0));
        return words().quantity(index).isCount() && thing && !Vocabulary.LINKS.contains(next);
    }

    private boolean isSetToCount() {
        return chosen.filter(Measure.Metric.class::isInstance)
                .map(Measure.Metric.class::cast)
                .filter(metric -> new Quantity(metric.to(), metric.unit()).isCount())
                .isPresent();
    }

    private boolean hasStart() {
        return chosen.isPresent()
                || measure instanceof Measure.Metric
                || Counted.all(words())
                        .anyMatch(index -> Counted.isStart(words(), index)
                                || Vocabulary.NOW.contains(words().word(index - 1))
                                || Vocabulary.NOW.contains(words().word(index + 1)));
    }

    /** A count inside of what is already a state is a part of it: "Sign-up works in 4 languages". */
    private boolean hasTarget() {
        int opening = wording.opening();
        boolean state = wording.says(Vocabulary.STATE);
        return Counted.placeholder(words()).isPresent()
                || targets()
                        .anyMatch(index -> !state
                                || index == opening
                                || !words().quantity(index).isCount()
                                || Vocabulary.STATE.contains(words().word(index - 1)));
    }

    /** So many or more of them, and no verb that asks for more: "At least four customers run it". */
    private boolean isFloor() {
        boolean reach = wording.opensWith(Vocabulary.REACH) || wording.closesWith(Vocabulary.REACH_AT_END);
        return !reach
                && targets()
                        .filter(index -> words().quantity(index).isCount())
                        .anyMatch(index -> Vocabulary.AT_LEAST.contains(words().word(index - 1)));
    }

    /** What holds for every one, or for none, is a rule to keep and began nowhere. */
    private boolean isAlwaysOrNever() {
        int first = wording.opening();
        if (wording.opensWith(Vocabulary.ALWAYS)) {
            return true;
        }
        if (first >= words().size() || !words().get(first).isNumber()) {
            return false;
        }
        Quantity quantity = words().quantity(first);
        boolean all = quantity.isShare() && quantity.value().compareTo(HUNDRED) == 0;
        return quantity.value().signum() == 0 || (all && Vocabulary.OF.contains(words().word(first + 1)));
    }
}
