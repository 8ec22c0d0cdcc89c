package org.headway.okr.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.headway.okr.service.action.ActionQueries;

/** {@code /plugins/servlet/headway-project/PAY}, in Jira: the live table of a project, where Jira keeps the OKRs itself. */
@AnonymousSiteAccess
public final class ProjectServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient ProjectPages projects;
    private final transient ActionQueries actions;
    private final transient PageFrame frame;

    @Inject
    public ProjectServlet(ProjectPages projects, ActionQueries actions, PageFrame frame) {
        this.projects = projects;
        this.actions = actions;
        this.frame = frame;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        frame.require("address-styles");
        frame.around(request, response, (reader, words) -> {
            Optional<String> instead = projects.instead(words);
            return instead.orElseGet(() -> {
                String html = projects.page(reader, PageFrame.key(request), words);
                frame.require("okr-table");
                if (actions.hasTracker()) {
                    frame.require("actions");
                }
                return html;
            });
        });
    }
}
