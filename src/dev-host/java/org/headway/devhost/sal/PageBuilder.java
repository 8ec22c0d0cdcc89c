package org.headway.devhost.sal;

import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import org.headway.devhost.Partial;

/** PageBuilderService, its assembler and its resources in one: what is required goes to the visit's page. */
public record PageBuilder(Visits visits) {
    public WebResourceAssembler assembler() {
        return Partial.of(WebResourceAssembler.class, this);
    }

    public RequiredResources resources() {
        return Partial.of(RequiredResources.class, this);
    }

    public RequiredResources requireWebResource(String moduleKey) {
        visits.current().resources().requireWebResource(moduleKey);
        return resources();
    }

    public RequiredResources requireContext(String context) {
        visits.current().resources().requireContext(context);
        return resources();
    }
}
