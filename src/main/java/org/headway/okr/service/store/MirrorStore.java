package org.headway.okr.service.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.action.MirrorPage;
import org.headway.okr.domain.action.MirroredLink;

/** Which issues of this Jira work toward key results, wherever those are kept. Each read is one statement. */
public interface MirrorStore {

    /** The key results of an issue, in the order they were heard of. */
    List<MirroredLink> of(IssueId issue);

    /** The issues of these key results. */
    List<MirroredLink> toward(Collection<KeyResultKey> keyResults);

    /** Everything that is linked in a project. */
    List<MirroredLink> in(String project);

    /** Every next step. */
    List<MirroredLink> nextSteps();

    /** The key results that have an issue here. */
    Set<KeyResultKey> keyResults();

    /** Remembers a link as it is now. A next step takes the place of another of the same key result. */
    void put(MirroredLink link);

    /** Forgets a link; what is not known is not missed. */
    void forget(IssueId issue, KeyResultKey keyResult);

    /** Forgets all links of an issue. */
    void forget(IssueId issue);

    /** Forgets all issues of a project. */
    void forgetProject(String project);

    /**
     * Makes what is known of these key results just these links, whatever was there. One statement that deletes and, if
     * there are links, one that inserts, for up to 500 key results.
     */
    void settle(Collection<KeyResultKey> keyResults, Collection<MirroredLink> links);

    /** Rows after one of an earlier page, or the first. */
    MirrorPage page(int after, int most);

    /** Takes links out and lets others be there instead, each as a new row: two statements, for up to 500 of each. */
    void replace(Collection<MirroredLink> some, Collection<MirroredLink> others);

    /** Follows an issue into another project. */
    void moved(IssueId issue, String project);
}
