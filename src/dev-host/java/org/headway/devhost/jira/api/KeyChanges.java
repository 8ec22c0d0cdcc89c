package org.headway.devhost.jira.api;

import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import java.util.List;
import org.headway.devhost.HostContext;

/** The plugin's {@code <user-key-change-handler>} modules, each made once; told when somebody is anonymised. */
public final class KeyChanges {
    private final List<UserKeyChangeHandler> handlers;

    public KeyChanges(HostContext host) {
        handlers = host.modules("user-key-change-handler").stream()
                .map(module -> (UserKeyChangeHandler) host.create(module.attribute("class")))
                .toList();
    }

    public void tell(String oldKey, String newKey) {
        handlers.forEach(handler -> handler.update(new UserPropertyChangeParameter(oldKey, newKey)));
    }
}
