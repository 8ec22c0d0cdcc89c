package org.headway.okr.imports;

import java.util.List;
import java.util.Random;

/** Texts put together at random from what people and attackers put into lists; most lines have a word of their own. */
final class Fragments {

    private static final List<String> STARTS = List.of(
            "",
            "",
            "",
            "- ",
            "* ",
            "+ ",
            "1. ",
            "2) ",
            "  - ",
            "   - ",
            "    - ",
            "\t- ",
            "\t",
            "    ",
            "# ",
            "## ",
            "### ",
            "> ",
            "> - ",
            "• ",
            "◦ ",
            "o\t",
            "1.1 ",
            "2.1. ",
            "O: ",
            "O1: ",
            "KR: ",
            "KR 1.2: ",
            "**Objective 1: ",
            "Key results:",
            "- Key results:",
            "- - ",
            "- [ ] ",
            "```",
            "~~~ ",
            "| ",
            "---",
            "===",
            "<div>",
            "</div>",
            "<!-- ",
            "\\");

    private static final List<String> WORDS = List.of(
            "Grow",
            "from 1 to 2",
            "2k → 10k",
            "=>",
            "==> Done",
            "=>. 52 %",
            "*so*",
            "**strong",
            "__",
            "`code`",
            "`",
            "[a",
            "b]",
            "[c][label]",
            "&lt;",
            "&",
            "<b>",
            "</b>",
            "<script>",
            "x_y_z",
            "!",
            "![",
            ")",
            "\\*",
            "\u202e",
            "\u0000",
            "ñ",
            "🚀",
            "at least two",
            ">= 99.95 %",
            "|",
            "#",
            "KR1:",
            "Objective 2: ",
            "- ",
            "1. ",
            "FY21-Q1 OKRs");

    private Fragments() {}

    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int lines = random.nextInt(30);
        for (int line = 0; line < lines; line++) {
            text.append(one(STARTS, random));
            for (int words = random.nextInt(6); words > 0; words--) {
                text.append(one(WORDS, random)).append(random.nextInt(4) == 0 ? "" : " ");
            }
            text.append(random.nextInt(5) == 0 ? "" : " its" + line + "own");
            text.append(random.nextInt(9) == 0 ? "\r\n" : "\n");
        }
        return text.toString();
    }

    private static String one(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
