package org.headway.okr.jira;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.List;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.Mishaps;

/** What Jira asks of us when it anonymises somebody. What goes wrong is told, so that an administrator tries it again. */
abstract class ChangeOfPerson implements AnonymizationHandler<UserPropertyChangeParameter> {

    private final Languages languages;
    private final Mishaps mishaps;

    ChangeOfPerson(Languages languages, Mishaps mishaps) {
        this.languages = languages;
        this.mishaps = mishaps;
    }

    abstract void follow(String before, String now);

    /** Nothing has to be decided first. */
    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter change) {
        return List.of();
    }

    @Override
    public ServiceResult update(UserPropertyChangeParameter change) {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        try {
            follow(change.getOriginal(), change.getTarget());
        } catch (RuntimeException unexpected) {
            errors.addErrorMessage(languages.reader().say("okr.error.unknown", mishaps.log(unexpected)));
        }
        return new ServiceResultImpl(errors);
    }

    @Override
    public int getNumberOfTasks(UserPropertyChangeParameter change) {
        return 1;
    }
}
