package org.headway.okr.service.archive;

import java.util.List;
import java.util.stream.Stream;
import org.headway.okr.domain.archive.Entry;

/** What the versions of a file are about: an entry by its key, or what is said of one, such as {@code ENG-KR1:score}. */
final class VersionSubject {

    private VersionSubject() {}

    /** What must be in a file for a version of this to be in it. A score and the answers of a team are entries of their own. */
    static String thing(String of) {
        return of.replaceFirst("(?<=[0-9]):(?!score$|answers$)[a-z]+$", "");
    }

    static String score(Entry score) {
        return score.required("keyResult") + ":score";
    }

    static String answers(Entry answers) {
        return answers.required("cycle") + ":answers";
    }

    /** What versions can be about once this entry is there. */
    static List<String> of(Entry entry) {
        return switch (entry.section()) {
            case SCORES -> List.of(score(entry));
            case TEAM_ANSWERS -> List.of(answers(entry));
            default -> Stream.of(entry.text("key")).flatMap(key -> key.stream()).toList();
        };
    }
}
