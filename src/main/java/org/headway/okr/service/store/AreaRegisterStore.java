package org.headway.okr.service.store;

import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.RegisteredArea;
import org.headway.okr.domain.log.WriteKind;

/** All areas, archived ones too, for those who administer the product. */
public interface AreaRegisterStore {

    Optional<RegisteredArea> find(AreaKey key);

    /** Areas after the one named, in the order they were made. */
    List<RegisteredArea> page(Optional<AreaKey> after, int limit);

    /** Those of exactly this container (type, id and key). */
    List<RegisteredArea> in(Container container);

    /** Stores container, parent and whether it is archived, if the stored version is still {@code area.version()}. */
    Area put(Area area, boolean archived, WriteKind kind, Stamp stamp);
}
