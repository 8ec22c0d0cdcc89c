package org.headway.okr.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Optional;
import org.headway.okr.service.Reader;
import org.headway.okr.service.issue.NotPulled;
import org.headway.okr.service.store.PullStore;

/**
 * Lets work be done as the service account, whoever is signed in on this thread: the application link then acts as that
 * account, or shows the token that it granted.
 */
@JiraComponent
public final class AsServiceAccount {

    private final PullStore pull;
    private final JiraReaders readers;
    private final JiraAuthenticationContext current;

    /** What is done as the account. */
    interface Work {
        void run() throws NotPulled;
    }

    @Inject
    public AsServiceAccount(PullStore pull, JiraReaders readers, @JiraImport JiraAuthenticationContext current) {
        this.pull = pull;
        this.readers = readers;
        this.current = current;
    }

    boolean isNamed() {
        return pull.account().person().isPresent();
    }

    void run(Work work) throws NotPulled {
        Reader account = pull.account()
                .person()
                .map(person -> new Reader(Optional.of(person)))
                .orElseThrow(() -> new NotPulled("okr.pull.nobody"));
        ApplicationUser user = Optional.ofNullable(readers.user(account))
                .filter(ApplicationUser::isActive)
                .orElseThrow(() -> new NotPulled("okr.pull.gone"));
        ApplicationUser before = current.getLoggedInUser();
        current.setLoggedInUser(user);
        try {
            work.run();
        } finally {
            current.setLoggedInUser(before);
        }
    }
}
