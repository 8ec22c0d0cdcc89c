package org.headway.devhost.jira;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.headway.devhost.HostContext;

/** Shows which plugin runs here, and with which modules. */
final class StartPage extends HttpServlet {
    private final HostContext host;

    StartPage(HostContext host) {
        this.host = host;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String body = host.render(
                "jira/start.vm",
                Map.of(
                        "plugin",
                        host.pluginName(),
                        "modules",
                        host.modules().stream()
                                .map(module -> Map.of("type", module.type(), "key", module.key()))
                                .toList()));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(host.page("Start", body));
    }
}
