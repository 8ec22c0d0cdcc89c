package org.headway.devhost.storage;

import java.util.Locale;
import java.util.Set;
import net.java.ao.RawEntity;
import net.java.ao.schema.info.EntityInfoResolver;
import org.headway.devhost.StartFailure;

/** Refuses the names that some database cannot have, as the products' plugin does; the engine itself refuses long ones. */
final class EntityCheck {
    private static final Set<String> RESERVED = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

    private final EntityInfoResolver resolver;

    EntityCheck(EntityInfoResolver resolver) {
        this.resolver = resolver;
    }

    <T extends RawEntity<K>, K> void check(Class<T> type) {
        for (String name : resolver.resolve(type).getFieldNames()) {
            if (RESERVED.contains(name.toUpperCase(Locale.ROOT))) {
                throw new StartFailure(type.getName() + ": the name " + name + " is reserved in some database");
            }
        }
    }
}
