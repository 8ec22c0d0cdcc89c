package org.headway.okr.view;

import org.headway.okr.domain.Container;

/** Where objectives and key results have a page of their own, on this site. */
public interface Addresses {

    /** The address of a key, such as {@code CHECK-KR2}, for a link. */
    String of(String key);

    /** The same for whoever reads outside of the product: in a file, in a mail. */
    String absolute(String key);

    /** The table of a project where Jira keeps the OKRs, also for whoever reads outside. */
    String ofTable(Container project);

    /** The address of a space or project. */
    String ofContainer(Container container);
}
