package org.headway.okr.imports;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Says in Markdown what plain texts say by their layout, line by line, so that one reader understands both.
 *
 * <pre>
 * • Grow           →  - Grow              bullets of word processors; ◦ and "o" after a tab are one deeper
 * 1.1 Users        →      - Users         numbers of two and three steps
 * Objective: Grow  →  ###### Objective: Grow   what follows belongs to it until the next
 * KR1: Users       →  - KR1: Users
 * Grow             →  - Grow              only where nothing else in the text is marked
 *     Users        →      - Users
 * </pre>
 */
final class PlainLayout {

    private static final Pattern BULLET = Pattern.compile("([ \\t]*+)([•●·▪■‣◦○–—]|o(?=\\t))[ \\t]++(.*+)");
    private static final Pattern NUMBERED =
            Pattern.compile("[ \\t]*+(\\d{1,3}\\.\\d{1,3}(?:\\.\\d{1,3})?+)[.)]?+[ \\t]++(\\p{L}.*+)");
    private static final Pattern MARKED =
            Pattern.compile("[ \\t]*+(?:[-*+•●·▪■‣◦○–—](?=\\s)|[>|]|o\\t|\\d{1,9}[.)](?=\\s|\\d)|```).*+");
    private static final Pattern INDENTED = Pattern.compile("(?:\\t| {2,})[ \\t]*+(\\S.*+)");

    private PlainLayout() {}

    static List<String> toMarkdown(List<String> lines) {
        boolean marked = lines.stream()
                .anyMatch(
                        line -> MARKED.matcher(line).matches() || Label.of(line).isPresent());
        return IntStream.range(0, lines.size())
                .mapToObj(index -> marked ? marked(lines.get(index)) : indented(lines, index))
                .toList();
    }

    private static String marked(String line) {
        Matcher bullet = BULLET.matcher(line);
        if (bullet.matches()) {
            boolean deeper = bullet.group(1).isEmpty() && "◦○▪o".contains(bullet.group(2));
            return (deeper ? "    " : bullet.group(1)) + "- " + bullet.group(3);
        }
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.matches()) {
            long steps = numbered.group(1).chars().filter(sign -> sign == '.').count();
            return "    ".repeat((int) steps) + "- " + numbered.group(2);
        }
        if (MARKED.matcher(line).matches()) {
            return line;
        }
        return Label.of(line)
                .map(label -> label.isObjective() ? "###### " + line.strip() : "- " + line.strip())
                .orElse(line);
    }

    private static String indented(List<String> lines, int index) {
        String line = lines.get(index);
        Matcher deeper = INDENTED.matcher(line);
        if (deeper.matches()) {
            return "    - " + deeper.group(1);
        }
        boolean over = !line.isBlank()
                && index + 1 < lines.size()
                && INDENTED.matcher(lines.get(index + 1)).matches();
        return over && !line.startsWith("#") ? "- " + line.strip() : line;
    }
}
