package org.headway.okr.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.imported.UnreadLine;
import org.headway.okr.domain.imported.UnreadLine.Reason;

/**
 * The lines of a paste, as they may be read further: byte order mark and control characters gone, and without the lines
 * that are there only to hurt. Limits per line are what keeps the time in proportion to the length: nothing after this
 * is worse than the square of one line.
 *
 * @param lines one for each line of the paste, blank where it is left out
 */
record PastedLines(List<String> lines, List<UnreadLine> unread) {

    /** Longer than the longest title and note together, with their links. */
    static final int LONGEST = 10_000;

    /** Most characters of indentation, list signs and quote signs before the words of a line. */
    static final int DEEPEST = 60;

    PastedLines {
        lines = List.copyOf(lines);
        unread = List.copyOf(unread);
    }

    static PastedLines of(String text) {
        List<String> lines = new ArrayList<>();
        List<UnreadLine> unread = new ArrayList<>();
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .lines()
                .map(PastedLines::clean)
                .forEach(line -> {
                    Optional<Reason> harm = harm(line);
                    harm.ifPresent(reason -> unread.add(new UnreadLine(lines.size() + 1, line.strip(), reason)));
                    lines.add(harm.isPresent() ? "" : line);
                });
        return new PastedLines(lines, unread);
    }

    private static Optional<Reason> harm(String line) {
        if (line.length() > LONGEST) {
            return Optional.of(Reason.TOO_LONG);
        }
        return depth(line) > DEEPEST ? Optional.of(Reason.TOO_DEEP) : Optional.empty();
    }

    /** Control characters say nothing: tabs are kept, other breaks become spaces, the rest goes. */
    private static String clean(String line) {
        StringBuilder clean = new StringBuilder(line.length());
        line.codePoints().filter(character -> character != 0xFEFF).forEach(character -> {
            if (character == '\t' || !Character.isISOControl(character)) {
                clean.appendCodePoint(character);
            } else if (Character.isWhitespace(character) || character == 0x85) {
                clean.append(' ');
            }
        });
        return clean.toString();
    }

    private static int depth(String line) {
        int end = 0;
        while (end < line.length() && isBeforeWords(line, end)) {
            end++;
        }
        return line.isBlank() ? 0 : end;
    }

    private static boolean isBeforeWords(String line, int at) {
        char sign = line.charAt(at);
        boolean item = "-+*•.)".indexOf(sign) >= 0 || Character.isDigit(sign);
        return sign == '>' || Character.isWhitespace(sign) || (item && isFollowedBySpace(line, at));
    }

    /** An item begins with one sign, or a few digits and a point or bracket; then comes a space. */
    private static boolean isFollowedBySpace(String line, int at) {
        int end = at;
        while (end < line.length() && end - at < 10 && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        String sign = line.substring(at, end);
        boolean number = sign.chars().allMatch(digit -> digit == '.' || digit == ')' || Character.isDigit(digit));
        return end < line.length() && (sign.length() == 1 || number);
    }
}
