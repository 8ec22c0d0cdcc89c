package org.headway.okr.platform;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.headway.okr.service.Administrators;
import org.headway.okr.service.Reader;

/** Administrators as SAL knows them, in both products. */
@Named
public final class SalAdministrators implements Administrators {

    private final UserManager users;

    @Inject
    public SalAdministrators(@ComponentImport UserManager users) {
        this.users = users;
    }

    @Override
    public boolean include(Reader reader) {
        return reader.person()
                .filter(person -> users.isAdmin(new UserKey(person.userKey())))
                .isPresent();
    }
}
