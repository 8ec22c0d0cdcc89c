package org.headway.devhost.servlet;

import jakarta.servlet.http.HttpServlet;
import java.util.List;
import org.headway.devhost.HostContext;
import org.headway.devhost.Module;
import org.headway.devhost.Product;

/** One {@code <servlet>} module: its addresses, and the plugin's servlet behind the product's doors. */
public record ServletModule(Module module, Product product, HostContext host) {

    /** Below the context path. */
    public List<String> addresses() {
        return module.children("url-pattern").stream()
                .map(pattern -> "/plugins/servlet" + pattern.text())
                .toList();
    }

    public HttpServlet servlet() {
        return new GuardedServlet(product, host, (HttpServlet) host.create(module.attribute("class")));
    }
}
