package org.headway.devhost.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.List;
import org.headway.devhost.storage.Database;

/** Pages that only one person may view. */
public final class Restrictions {
    private static final String TABLE = "CREATE TABLE IF NOT EXISTS HOST_RESTRICTION ("
            + "PAGE_ID BIGINT PRIMARY KEY, VIEWER VARCHAR(255) NOT NULL)";

    private final Database database;

    Restrictions(Database database) {
        this.database = database;
        database.update(TABLE);
    }

    void restrict(PageVersion page, String viewerKey) {
        database.update("DELETE FROM HOST_RESTRICTION WHERE PAGE_ID = ?", page.pageId());
        database.update("INSERT INTO HOST_RESTRICTION (PAGE_ID, VIEWER) VALUES (?, ?)", page.pageId(), viewerKey);
    }

    /** User keys; nobody where the page is not restricted. */
    List<String> viewersOf(long pageId) {
        return database.list(row -> row.getString(1), "SELECT VIEWER FROM HOST_RESTRICTION WHERE PAGE_ID = ?", pageId);
    }

    /** Confluence's ContentPermissionManager. */
    public List<?> getContentPermissionSets(ContentEntityObject content, String type) {
        return type.equals("View") ? viewersOf(((Content) content).id()) : List.of();
    }
}
