package org.headway.devhost.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.java.ao.RawEntity;
import net.java.ao.schema.info.EntityInfo;
import net.java.ao.schema.info.EntityInfoResolver;
import net.java.ao.schema.info.FieldInfo;
import org.headway.devhost.StartFailure;

/** Refuses the names that Active Objects refuses because some database cannot have them. */
final class EntityCheck {
    private static final int LONGEST = 30;
    private static final Set<String> RESERVED = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

    private final EntityInfoResolver resolver;

    EntityCheck(EntityInfoResolver resolver) {
        this.resolver = resolver;
    }

    <T extends RawEntity<K>, K> void check(Class<T> type) {
        EntityInfo<T, K> entity = resolver.resolve(type);
        List<String> names = new ArrayList<>(List.of(entity.getName()));
        for (FieldInfo<?> field : entity.getFields()) {
            names.add(field.getName());
            if (field.getPolymorphicName() != null) {
                names.add(field.getPolymorphicName());
            }
        }
        for (String name : names) {
            if (name.length() > LONGEST) {
                throw new StartFailure(type.getName() + ": the name " + name + " has " + name.length()
                        + " characters, Active Objects allows " + LONGEST);
            }
            if (RESERVED.contains(name.toUpperCase(Locale.ROOT))) {
                throw new StartFailure(type.getName() + ": the name " + name + " is reserved in some database");
            }
        }
    }
}
