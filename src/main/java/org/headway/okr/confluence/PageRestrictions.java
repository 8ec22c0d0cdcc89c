package org.headway.okr.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import jakarta.inject.Inject;

/** Whether a page keeps readers of its space out. OKRs follow the space, so that its editors may want to know. */
@ConfluenceComponent
public final class PageRestrictions {

    private final ContentPermissionManager permissions;

    @Inject
    public PageRestrictions(@ConfluenceImport ContentPermissionManager permissions) {
        this.permissions = permissions;
    }

    /** A template and a page that was never saved are no content yet, and restrict nobody. */
    boolean apply(ConversionContext context) {
        ContentEntityObject content = context.getEntity();
        return content != null
                && !permissions.getContentPermissionSets(content, "View").isEmpty();
    }
}
