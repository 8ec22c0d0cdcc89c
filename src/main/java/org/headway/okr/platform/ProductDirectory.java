package org.headway.okr.platform;

import jakarta.inject.Named;
import java.util.List;
import org.headway.okr.service.Candidate;
import org.headway.okr.service.PeopleSearch;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds people in the directory that both products keep their accounts in, if this one offers it to apps. Where it does not,
 * nobody is found by parts of a name, and everything else works. The service is looked for at each search, because an import
 * of it would keep the app from starting; its types stand in no signature here, because Spring reads those.
 */
@Named
public final class ProductDirectory implements PeopleSearch {

    private static final Logger LOG = LoggerFactory.getLogger(ProductDirectory.class);
    private static final String SERVICE = "com.atlassian.crowd.embedded.api.CrowdService";

    @Override
    public List<Candidate> find(String text, int most) {
        BundleContext app = FrameworkUtil.getBundle(ProductDirectory.class).getBundleContext();
        ServiceReference<?> offered = app.getServiceReference(SERVICE);
        if (offered == null) {
            LOG.debug("Nobody offers {}", SERVICE);
            return List.of();
        }
        try {
            return CrowdPeople.in(app.getService(offered)).find(text, most);
        } catch (LinkageError absent) {
            LOG.debug("The classes of {} are not exported, or are others", SERVICE, absent);
            return List.of();
        } finally {
            var unused = app.ungetService(offered);
        }
    }
}
