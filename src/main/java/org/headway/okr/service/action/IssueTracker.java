package org.headway.okr.service.action;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.action.Issue;
import org.headway.okr.service.Reader;

/** Jira, asked as a reader: what that reader may not see is not answered, and nothing is remembered. */
public interface IssueTracker {

    /** How many issues are asked for at once. */
    int BATCH = 100;

    /** How many issues a search answers at most. */
    int FOUND = 10;

    /** How many projects a search answers at most. */
    int PROJECTS = 50;

    /** Whether there is a Jira to ask; asks nobody. */
    boolean exists();

    /** Those of the issues that this reader may see, in no order: one question for each {@value #BATCH}. */
    Tracked<List<Issue>> read(Reader reader, List<IssueId> ids);

    /** The same for what is printed: the whole of it takes two seconds at most, or is not reached. */
    default Tracked<List<Issue>> readSoon(Reader reader, List<IssueId> ids) {
        return read(reader, ids);
    }

    /** Issues with this key or at this address, else with these words: at most {@value #FOUND}. */
    Tracked<List<Issue>> find(Reader reader, String text);

    /** Says the id as soon as there is one, whatever comes of asking on. */
    Tracked<Creation> create(Reader reader, NewIssue issue, Consumer<IssueId> made);

    /** Projects whose name or key has words that begin so: at most {@value #PROJECTS}, and the one with a wanted id before them. */
    Tracked<FoundPlaces> projects(Reader reader, String text, Optional<String> wanted);

    /** Types of the issues that this reader may make in a project. */
    Tracked<List<IssuePlace>> types(Reader reader, String project);
}
