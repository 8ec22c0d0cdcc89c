package org.headway.okr.view;

import java.util.Map;

/** Renders a template of ours; every reference comes out escaped. */
public interface Templates {

    /** Renders one template, named by its path in the jar: {@code ui/okr-table/okr-table.vm}. */
    String render(String template, Map<String, Object> model);
}
