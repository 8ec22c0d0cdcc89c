package org.headway.devhost.servlet;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.headway.devhost.HostContext;
import org.headway.devhost.Product;
import org.headway.devhost.sal.SiteAccess;

/** A plugin's servlet: its access annotation is enforced before it, its page decorated after it. */
final class GuardedServlet extends HttpServlet {
    private final Product product;
    private final HostContext host;
    private final HttpServlet plugins;

    GuardedServlet(Product product, HostContext host, HttpServlet plugins) {
        this.product = product;
        this.host = host;
        this.plugins = plugins;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        plugins.init(config);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (SiteAccess.admits(host.visitor(), plugins.getClass())) {
            PrintedPage page = new PrintedPage(response);
            plugins.service(request, page);
            page.decorate(host);
        } else if (host.visitor().isPresent()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            String here = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
            response.sendRedirect(request.getContextPath() + product.loginPath() + "?os_destination="
                    + URLEncoder.encode(here, StandardCharsets.UTF_8));
        }
    }
}
