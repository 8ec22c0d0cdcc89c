package org.headway.devhost.jira.page;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headway.devhost.HostContext;
import org.headway.devhost.action.Refusals;
import org.headway.devhost.jira.tracker.HostProject;

/** Puts the parts of a page together. */
record Frame(HostContext host) implements Refusals {
    /** A page with these web-resource contexts besides those of every page. */
    String page(String title, String template, Map<String, Object> model, String... contexts) {
        Map<String, Object> whole = new HashMap<>(model);
        whole.put("context", URI.create(host.baseUrl()).getPath());
        whole.put("visitor", host.visitor().map(person -> person.name()).orElse(""));
        List.of("atl.general").forEach(host.pageResources()::requireContext);
        List.of(contexts).forEach(host.pageResources()::requireContext);
        return host.page(title, host.render("jira/" + template, whole));
    }

    /** A page of a project, with what plugins add to its sidebar. */
    String inProject(HostProject project, String title, String template, Map<String, Object> model) {
        Map<String, Object> whole = new HashMap<>(model);
        whole.put("project", Map.of("key", project.key(), "name", project.name()));
        whole.put(
                "links",
                host
                        .fragments()
                        .items(
                                "jira.project.sidebar.plugins.navigation",
                                Map.of("pathEncodedProjectKey", project.key(), "projectKeyEncoded", project.key()))
                        .stream()
                        .map(Model::of)
                        .toList());
        return page(title, template, whole);
    }

    @Override
    public String notFound() {
        return page("Issue does not exist", "not-found.vm", Map.of());
    }

    @Override
    public String forbidden() {
        return page("Not permitted", "forbidden.vm", Map.of());
    }
}
