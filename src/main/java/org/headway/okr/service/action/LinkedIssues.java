package org.headway.okr.service.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.action.Issue;

/**
 * The actions of a key result as one reader may see them.
 *
 * @param issues those that this reader may see in Jira, in the order they were linked
 * @param nextStep the one of them that is the next step
 * @param restricted whether there are others
 * @param restrictedStep whether the next step is one of the others
 * @param restrictedCount how many others there are, where the area wants that to be known
 */
public record LinkedIssues(
        KeyResultKey keyResult,
        List<Issue> issues,
        Optional<Issue> nextStep,
        boolean restricted,
        boolean restrictedStep,
        Optional<Integer> restrictedCount) {

    public LinkedIssues {
        issues = List.copyOf(issues);
    }

    /** The next step before the others. */
    public List<Issue> stepFirst() {
        return Stream.concat(nextStep.stream(), issues.stream().filter(issue -> nextStep.filter(issue::equals)
                        .isEmpty()))
                .toList();
    }

    public int total() {
        return issues.size();
    }

    public int done() {
        return (int) issues.stream().filter(Issue::done).count();
    }
}
