package org.headway.okr.service.issue;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.action.LinkPage;

/** Where the OKRs are kept, asked as the service account. */
public interface LinksAtHome {

    LinkPage after(Optional<KeyResultKey> last) throws NotPulled;

    /** Those of the key results that nothing was ever linked to. */
    Set<KeyResultKey> unknown(Collection<KeyResultKey> some) throws NotPulled;
}
