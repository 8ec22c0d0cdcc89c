package org.headway.devhost;

import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.Map;

/** What one product adds to the host: its packages, people, services and pages. */
public interface Product {
    /** As it is printed, for example "Confluence-like". */
    String name();

    /** As descriptors and index files spell it: "confluence" or "jira". */
    String id();

    /** With a leading slash and none at the end. */
    String contextPath();

    /** Below the context path, the page with the login form. */
    String loginPath();

    /** Whether plugins find this {@code com.atlassian} package here. */
    boolean exports(String packageName);

    List<Person> people();

    /** Registered before the plugin starts, each under its interface. See {@link Partial} for half-implemented ones. */
    Map<Class<?>, Object> services(HostContext host);

    /** Servlets by path below the context path ("/pages/*"), mounted once the plugin runs. */
    Map<String, HttpServlet> pages(HostContext host);
}
