package org.headway.devhost;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.Map;

/** As much of Confluence as tests of the host need: its packages, its people and one service. */
final class TinyConfluence implements Product {
    /** No spaces at all. */
    public static final class NoSpaces {
        public Space getSpace(String key) {
            return null;
        }
    }

    @Override
    public String name() {
        return "Tiny Confluence";
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
        return !packageName.startsWith("com.atlassian.jira");
    }

    @Override
    public List<Person> people() {
        return Company.inConfluence();
    }

    @Override
    public Map<Class<?>, Object> services(HostContext host) {
        return Map.of(SpaceManager.class, Partial.of(SpaceManager.class, new NoSpaces()));
    }

    @Override
    public Map<String, HttpServlet> pages(HostContext host) {
        return Map.of();
    }
}
