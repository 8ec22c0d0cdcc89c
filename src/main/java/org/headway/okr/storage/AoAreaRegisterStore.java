package org.headway.okr.storage;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.RegisteredArea;
import org.headway.okr.domain.log.WriteKind;
import org.headway.okr.service.store.AreaRegisterStore;
import org.headway.okr.service.store.Stamp;

/** All areas with their administration, in Active Objects. */
@Named
final class AoAreaRegisterStore implements AreaRegisterStore {

    private final AoTransactions transactions;
    private final AoTables tables;
    private final AoRevisions revisions;

    public AoAreaRegisterStore(AoTransactions transactions, AoTables tables, AoRevisions revisions) {
        this.transactions = transactions;
        this.tables = tables;
        this.revisions = revisions;
    }

    @Override
    public Optional<RegisteredArea> find(AreaKey key) {
        return registered(row(key).stream().toList()).stream().findFirst();
    }

    @Override
    public List<RegisteredArea> page(Optional<AreaKey> after, int limit) {
        int last = after.flatMap(this::row).map(AoArea::getID).orElse(0);
        Query next = Query.select().where("ID > ?", last).order("ID ASC").limit(limit);
        return registered(tables.find(AoArea.class, next).toList());
    }

    @Override
    public List<RegisteredArea> in(Container container) {
        return registered(
                tables.find(AoArea.class, AreaRow.in(container, "ID > ?", 0)).toList());
    }

    @Override
    public Area put(Area area, boolean archived, WriteKind kind, Stamp stamp) {
        int next = area.version() + 1;
        transactions.run(() -> {
            AoRevision unused = revisions.claim(area.key(), next, stamp.of(kind));
            AoArea row = row(area.key()).orElseThrow();
            row.setVersion(next);
            row.setContainerType(area.container().type());
            row.setContainerId(area.container().id());
            row.setContainerKey(area.container().key());
            row.setParentKey(area.parent().map(AreaKey::value).orElse(null));
            row.setRemoved(archived);
            row.save();
        });
        return new Area(area.key(), area.name(), area.level(), area.container(), area.parent(), next);
    }

    private Optional<AoArea> row(AreaKey key) {
        return tables.one(AoArea.class, "AREA_KEY", key.value());
    }

    /** Nobody wrote what the product itself did. */
    private List<RegisteredArea> registered(List<AoArea> rows) {
        List<String> archived = rows.stream()
                .filter(AoArea::isRemoved)
                .map(row -> row.getAreaKey() + ":" + row.getVersion())
                .toList();
        Set<String> byTheProduct = tables.in(AoRevision.class, "SLOT", archived).stream()
                .filter(claim -> claim.getAuthorId() == null)
                .map(AoRevision::getSubjectKey)
                .collect(toSet());
        return rows.stream()
                .map(row ->
                        new RegisteredArea(AreaRow.read(row), row.isRemoved(), byTheProduct.contains(row.getAreaKey())))
                .toList();
    }
}
