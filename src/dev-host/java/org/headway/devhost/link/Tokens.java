package org.headway.devhost.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.headway.devhost.Person;

/** What people granted in one product, and what the other keeps of it for its own people; forgotten at the end. */
final class Tokens {
    /** That the bearer is this person in this product. */
    private record Grant(String product, String person) {}

    private record Holder(String product, String key) {}

    private final Map<String, Grant> issued = new ConcurrentHashMap<>();
    private final Map<Holder, String> kept = new ConcurrentHashMap<>();

    String issue(String product, Person person) {
        String token = UUID.randomUUID().toString();
        issued.put(token, new Grant(product, person.name()));
        return token;
    }

    /** The name of whoever granted the token in this product. */
    Optional<String> grantor(String product, String token) {
        return Optional.ofNullable(issued.get(token))
                .filter(grant -> grant.product().equals(product))
                .map(Grant::person);
    }

    List<String> grantedBy(String product, Person person) {
        Grant wanted = new Grant(product, person.name());
        return issued.entrySet().stream()
                .filter(grant -> grant.getValue().equals(wanted))
                .map(Map.Entry::getKey)
                .toList();
    }

    void revoke(String product, Person person, String token) {
        issued.remove(token, new Grant(product, person.name()));
    }

    void keep(String product, Person person, String token) {
        kept.put(new Holder(product, person.key()), token);
    }

    Optional<String> keptFor(String product, Person person) {
        return Optional.ofNullable(kept.get(new Holder(product, person.key())));
    }

    void forget(String product, Person person) {
        kept.remove(new Holder(product, person.key()));
    }
}
