package org.headway.okr.service.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.WriteId;
import org.headway.okr.domain.action.Action;
import org.headway.okr.domain.action.ActionList;
import org.headway.okr.domain.action.IssueHome;
import org.headway.okr.domain.action.LinkPage;

/** Which issues work toward which key results. Of an issue only its id is kept. */
public interface ActionStore {

    /** The actions of these key results, in the order they were linked. */
    List<Action> of(Collection<KeyResultKey> keyResults);

    /** The actions that these issues are, in the order they were linked. */
    List<Action> being(Collection<IssueId> issues);

    /**
     * Key results that ever had an action, in an order of their own, each with all that are linked to it now: about so many
     * rows. Two statements, a third only for a key result with more rows than that.
     */
    LinkPage page(Optional<KeyResultKey> after, int most);

    /** Those of the key results that ever had an action. */
    Set<KeyResultKey> known(Collection<KeyResultKey> some);

    /** The actions of one key result, to change them. */
    ActionList list(KeyResultKey keyResult);

    /** What a client linked under this id, whether it still is linked or not. */
    Optional<Action> sent(WriteId id);

    /** Links one issue more. If the list has moved on, ConcurrentWrite, as with every change of it. */
    Action link(ActionList list, IssueId issue, WriteId id, Stamp stamp);

    /** Takes an action from the list; linked again it stands where it stood. */
    void unlink(ActionList list, IssueId issue, Stamp stamp);

    /** The same where Jira deleted the issue: nobody of us did it. */
    void gone(ActionList list, IssueId issue);

    /** Lets one action of a list that has some be the next step and no other, or none. */
    void mark(ActionList list, Optional<IssueId> nextStep, Stamp stamp);

    /** Where the last issue of an area was made. */
    Optional<IssueHome> home(AreaKey area);

    /** Keeps where an issue of an area was made. Another place is another version; of two at once one is a ConcurrentWrite. */
    void remember(AreaKey area, IssueHome home, Stamp stamp);
}
