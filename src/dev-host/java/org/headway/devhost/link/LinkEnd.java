package org.headway.devhost.link;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationType;
import org.headway.devhost.HostContext;
import org.headway.devhost.Partial;
import org.headway.devhost.Product;
import org.headway.devhost.sal.Visits;
import org.headway.devhost.web.WebServer;

/** One product's end of the link; as an object, what it implements of the ApplicationLinkService. */
public final class LinkEnd {
    private final Joint joint;
    private final Product product;
    private final HostContext host;

    public LinkEnd(Joint joint, Product product, HostContext host) {
        this.joint = joint;
        this.product = product;
        this.host = host;
        joint.serves(product.id(), host.baseUrl());
    }

    /** The link to the other product, if it is of this type. */
    public ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
        boolean other = type.getSimpleName().equalsIgnoreCase(other() + "ApplicationType");
        return other && joint.mode() != Joint.Mode.NONE
                ? Partial.of(ApplicationLink.class, new OutgoingLink(this))
                : null;
    }

    /** Lets the other product's requests in, and mounts the pages where people connect. */
    public void mountOn(WebServer server, Visits visits) {
        server.filter(new LinkFilter(this, visits));
        server.mount(DanceServlet.PATH + "/*", new DanceServlet(this));
        server.mount(ConsentServlet.PATH, new ConsentServlet(this));
        server.mount(AccessTokensServlet.PATH, new AccessTokensServlet(this));
    }

    Joint joint() {
        return joint;
    }

    Product product() {
        return product;
    }

    HostContext host() {
        return host;
    }

    String own() {
        return product.id();
    }

    String other() {
        return own().equals("jira") ? "confluence" : "jira";
    }
}
