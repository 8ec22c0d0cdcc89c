package org.headway.devhost.confluence;

import static com.atlassian.confluence.security.Permission.ADMINISTER;
import static com.atlassian.confluence.security.Permission.VIEW;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.headway.devhost.storage.Database;
import org.junit.Before;
import org.junit.Test;

public class SpacePermissionsTest {
    private final FakeHost host = new FakeHost();
    private final Spaces spaces = new Spaces(new Database(host.dataSource()));
    private final SpacePermissions permissions = new SpacePermissions(spaces);

    @Before
    public void seed() {
        spaces.seed();
    }

    private List<String> who(Predicate<ConfluenceUser> may) {
        return Stream.of("admin", "editor", "reader", "outsider", "anonymous")
                .filter(name -> may.test(user(name)))
                .toList();
    }

    private ConfluenceUser user(String name) {
        return host.people().stream()
                .filter(person -> person.name().equals(name))
                .map(HostUser::new)
                .findFirst()
                .orElse(null);
    }

    private List<String> viewers(String key) {
        return who(user -> permissions.hasPermission(user, VIEW, spaces.getSpace(key)));
    }

    private List<String> editors(String key) {
        return who(user -> permissions.hasCreatePermission(user, spaces.getSpace(key), Page.class));
    }

    private List<String> administrators(String key) {
        return who(user -> permissions.hasPermission(user, ADMINISTER, spaces.getSpace(key)));
    }

    @Test
    public void theShopIsReadByItsPeopleAndEditedByFewer() {
        assertEquals(List.of("admin", "editor", "reader"), viewers("SHOP"));
        assertEquals(List.of("admin", "editor"), editors("SHOP"));
        assertEquals(List.of("admin"), administrators("SHOP"));
    }

    @Test
    public void theLabIsTheOutsiders() {
        assertEquals(List.of("admin", "outsider"), viewers("LAB"));
        assertEquals(List.of("outsider"), editors("LAB"));
        assertEquals(List.of("outsider"), administrators("LAB"));
    }

    @Test
    public void theOpenHouseIsReadByEverybody() {
        assertEquals(List.of("admin", "editor", "reader", "outsider", "anonymous"), viewers("OPEN"));
        assertEquals(List.of("admin", "editor"), editors("OPEN"));
    }

    @Test
    public void onlyPeopleWhoAreLoggedInSeePeople() {
        assertEquals(
                List.of("admin", "editor", "reader", "outsider"),
                who(user -> permissions.hasPermission(user, VIEW, PermissionManager.TARGET_PEOPLE_DIRECTORY)));
    }

    @Test
    public void nobodyMayDoAnythingInADeletedSpaceEvenIfItsKeyIsUsedAgain() {
        HostSpace deleted = spaces.getSpace("OPEN");
        spaces.remove(deleted);
        HostSpace again = spaces.add("OPEN", "Open again");
        assertFalse(permissions.hasPermission(user("admin"), VIEW, deleted));
        assertTrue(permissions.hasPermission(user("admin"), VIEW, again));
        assertTrue(deleted.getId() != again.getId());
    }

    @Test
    public void whatIsNotASpaceIsRefused() {
        assertFalse(permissions.hasPermission(user("admin"), VIEW, null));
        assertFalse(permissions.hasCreatePermission(user("admin"), "SHOP", Page.class));
    }
}
