package org.headway.okr.view;

import java.util.Map;

/** Renders a template of ours; every reference comes out escaped. */
public interface Templates {

    /** @param template path in the jar, such as {@code ui/okr-table/okr-table.vm} */
    String render(String template, Map<String, Object> model);
}
