package org.headway.okr.jira;

import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.Mishaps;
import org.headway.okr.service.PersonChanges;

/** Keys of users change where they were names, when Jira anonymises. */
public final class ChangeOfKey extends ChangeOfPerson implements UserKeyChangeHandler {

    private final PersonChanges people;

    public ChangeOfKey(PersonChanges people, Languages languages, Mishaps mishaps) {
        super(languages, mishaps);
        this.people = people;
    }

    @Override
    void follow(String before, String now) {
        people.keyChanged(before, now);
    }
}
