package org.headway.devhost.confluence;

import com.atlassian.confluence.api.service.content.ContentService;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServlet;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.headway.devhost.Company;
import org.headway.devhost.HostContext;
import org.headway.devhost.Partial;
import org.headway.devhost.Person;
import org.headway.devhost.Product;
import org.headway.devhost.action.Actions;
import org.headway.devhost.storage.Database;

/** The Confluence-like product. */
public final class ConfluenceLike implements Product {
    @Override
    public String name() {
        return "Confluence-like";
    }

    @Override
    public String id() {
        return "confluence";
    }

    @Override
    public String contextPath() {
        return "/confluence";
    }

    @Override
    public String loginPath() {
        return "/login.action";
    }

    @Override
    public boolean exports(String packageName) {
        return !packageName.startsWith("com.atlassian.jira") && !packageName.startsWith("com.atlassian.query");
    }

    @Override
    public List<Person> people() {
        return Company.inConfluence();
    }

    @Override
    public Map<Class<?>, Object> services(HostContext host) {
        Database database = new Database(host.dataSource());
        Spaces spaces = new Spaces(database);
        spaces.seed();
        ContentApi contents = new ContentApi(
                new Wiki(host, spaces, new Pages(database, Clock.systemUTC()), new Restrictions(database)));
        return Map.of(
                ContentService.class, Partial.of(ContentService.class, contents),
                CQLSearchService.class, Partial.of(CQLSearchService.class, contents),
                SpaceManager.class, Partial.of(SpaceManager.class, spaces),
                ContentPermissionManager.class, Partial.of(ContentPermissionManager.class, new Restrictions(database)),
                PermissionManager.class, Partial.of(PermissionManager.class, new SpacePermissions(spaces)),
                UserAccessor.class, Partial.of(UserAccessor.class, new Accounts(host.people())));
    }

    @Override
    public Map<String, HttpServlet> pages(HostContext host) {
        Database database = new Database(host.dataSource());
        Wiki wiki = new Wiki(
                host, new Spaces(database), new Pages(database, Clock.systemUTC()), new Restrictions(database));
        Frame frame = new Frame(host, wiki);
        Macros macros = new Macros(host::macro, wiki::linked);
        Reading reading = new Reading(host, wiki, frame, macros);
        Writing writing = new Writing(host, wiki, frame, macros);
        SpacePages spaces = new SpacePages(wiki, frame);
        return Map.of(
                "", new Actions(frame, Map.of("", spaces::dashboard)),
                "/display/*", new Actions(frame, Map.of("", spaces::display)),
                "/spaces/*",
                        new Actions(
                                frame,
                                Map.of(
                                        "createspace.action",
                                        spaces::create,
                                        "copyspace.action",
                                        spaces::copy,
                                        "removespace.action",
                                        spaces::remove)),
                "/pages/*",
                        new Actions(
                                frame,
                                Map.of(
                                        "viewpage.action", reading::view,
                                        "viewpreviousversions.action", reading::history,
                                        "exportpage.action", reading::export,
                                        "createpage.action", writing::create,
                                        "editpage.action", writing::edit,
                                        "copypage.action", writing::copy,
                                        "restrictpage.action", writing::restrict,
                                        "preview.action", writing::preview)),
                "/rest/api/content/*", new ContentRest(wiki, reading));
    }

    /** Confluence's UserAccessor. */
    public record Accounts(List<Person> people) {
        public boolean isDeactivated(com.atlassian.user.User user) {
            return user instanceof ConfluenceUser known
                    && known.getKey().getStringValue().endsWith(Company.LEFT);
        }

        public ConfluenceUser getUserByKey(UserKey key) {
            return people.stream()
                    .map(HostUser::new)
                    .filter(user -> user.getKey().equals(key))
                    .findFirst()
                    .orElse(null);
        }
    }
}
