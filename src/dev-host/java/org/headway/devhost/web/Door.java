package org.headway.devhost.web;

import org.headway.devhost.HostContext;
import org.headway.devhost.Product;
import org.headway.devhost.sal.Visits;
import org.headway.devhost.sal.WebSudo;

/** Mounts what lets people in: the visit filter and the pages for signing in and out. */
public record Door(Product product, HostContext host, Visits visits, WebSudo webSudo) {
    public void mountOn(WebServer server) {
        Session session = new Session(product.people());
        SessionServlet pages = new SessionServlet(host, session, product.loginPath());
        server.failures(new FailurePage(host));
        server.filter(new VisitFilter(session, visits));
        server.mount(product.loginPath(), pages);
        server.mount("/logout.action", pages);
        server.mount("/dev-host/language", pages);
        server.mount(WebSudo.PAGE, new PasswordServlet(host, webSudo));
    }
}
