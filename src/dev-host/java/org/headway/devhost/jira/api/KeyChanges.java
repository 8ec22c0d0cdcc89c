package org.headway.devhost.jira.api;

import com.atlassian.jira.user.anonymize.AnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.headway.devhost.HostContext;
import org.headway.devhost.Person;

/** The plugin's modules that are told when somebody is anonymised, each made once: of the key first, then of the name. */
public final class KeyChanges {
    private final List<AnonymizationHandler<UserPropertyChangeParameter>> keys;
    private final List<AnonymizationHandler<UserPropertyChangeParameter>> names;

    public KeyChanges(HostContext host) {
        keys = handlers(host, "user-key-change-handler");
        names = handlers(host, "user-name-change-handler");
    }

    @SuppressWarnings("unchecked")
    private static List<AnonymizationHandler<UserPropertyChangeParameter>> handlers(HostContext host, String module) {
        return host.modules(module).stream()
                .map(found -> (AnonymizationHandler<UserPropertyChangeParameter>) host.create(found.attribute("class")))
                .toList();
    }

    /** Answers what the handlers complained of. */
    public List<String> tell(Person before, Person now) {
        return Stream.concat(tell(keys, before.key(), now.key()), tell(names, before.name(), now.name()))
                .toList();
    }

    private static Stream<String> tell(
            List<AnonymizationHandler<UserPropertyChangeParameter>> handlers, String before, String now) {
        return handlers.stream()
                .map(handler -> handler.update(new UserPropertyChangeParameter(before, now)))
                .map(result -> result.getErrorCollection().getErrorMessages())
                .flatMap(Collection::stream);
    }
}
