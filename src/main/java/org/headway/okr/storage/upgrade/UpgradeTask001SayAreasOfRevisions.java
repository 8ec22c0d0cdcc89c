package org.headway.okr.storage.upgrade;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import net.java.ao.Query;
import org.headway.okr.domain.log.WriteKind;
import org.headway.okr.storage.RevisionSubject;

/** Says of revisions from before the audit which area they are about and what was done, as far as the rows tell. */
public final class UpgradeTask001SayAreasOfRevisions implements ActiveObjectsUpgradeTask {

    private static final int AT_ONCE = 500;

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("1");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion current, ActiveObjects ao) {
        ao.migrate(RevisionOfVersion1.class);
        RevisionOfVersion1[] rows = after(0, ao);
        while (rows.length > 0) {
            for (RevisionOfVersion1 row : rows) {
                upgrade(row);
            }
            rows = after(rows[rows.length - 1].getID(), ao);
        }
    }

    private static RevisionOfVersion1[] after(int last, ActiveObjects ao) {
        return ao.find(
                RevisionOfVersion1.class,
                Query.select().where("ID > ?", last).order("ID ASC").limit(AT_ONCE));
    }

    private static void upgrade(RevisionOfVersion1 row) {
        if (row.getAreaKey() == null) {
            RevisionSubject.areaOf(row.getSubjectKey()).ifPresent(area -> {
                row.setAreaKey(area);
                row.setWriteKind(kind(row).name());
                row.save();
            });
        }
    }

    private static WriteKind kind(RevisionOfVersion1 row) {
        if (Boolean.TRUE.equals(row.getEnded())) {
            return WriteKind.REMOVED;
        }
        return row.getVersion() == 1 ? WriteKind.MADE : WriteKind.CHANGED;
    }
}
