package org.headway.okr.imports;

import java.util.stream.Collectors;
import org.headway.okr.domain.PrintedMeasure;
import org.headway.okr.domain.imported.ImportedArea;
import org.headway.okr.domain.imported.ImportedKeyResult;
import org.headway.okr.domain.imported.ImportedObjective;
import org.headway.okr.domain.imported.ImportedOkrs;

/** An import as an outline, so that a test shows what its reader would see. */
final class Printed {

    private Printed() {}

    static String outline(ImportedOkrs okrs) {
        return okrs.areas().stream().map(Printed::area).collect(Collectors.joining())
                + okrs.unread().stream()
                        .map(line -> "! " + line.line() + " " + line.reason() + " " + line.text() + "\n")
                        .collect(Collectors.joining());
    }

    private static String area(ImportedArea area) {
        return area.name().map(name -> "# " + name).orElse("#")
                + area.parent().map(parent -> " < " + parent).orElse("")
                + "\n"
                + area.objectives().stream().map(Printed::objective).collect(Collectors.joining());
    }

    private static String objective(ImportedObjective objective) {
        return "O " + objective.title() + "\n"
                + objective.keyResults().stream().map(Printed::keyResult).collect(Collectors.joining());
    }

    private static String keyResult(ImportedKeyResult keyResult) {
        return "  " + PrintedMeasure.of(keyResult.measure())
                + keyResult.now().map(now -> " now " + now.toPlainString()).orElse("")
                + keyResult
                        .target()
                        .filter(target -> keyResult.isToLookAt())
                        .map(target -> " to " + target.toPlainString())
                        .orElse("")
                + " | " + keyResult.title() + beside(keyResult) + note(keyResult.note()) + "\n";
    }

    /** What only cells of a table say. */
    private static String beside(ImportedKeyResult keyResult) {
        return (keyResult.champion().isNamed() ? " by " + keyResult.champion().words() : "")
                + keyResult
                        .first()
                        .confidence()
                        .map(confidence -> " at " + confidence.percent())
                        .orElse("")
                + (keyResult.first().nextStep().isEmpty()
                        ? ""
                        : " next " + keyResult.first().nextStep());
    }

    private static String note(String note) {
        return note.isEmpty() ? "" : " => " + note.replace("\n", " / ");
    }
}
