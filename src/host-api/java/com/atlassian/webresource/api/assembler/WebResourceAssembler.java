package com.atlassian.webresource.api.assembler;

/** Signature only. Source: docs.atlassian.com/atlassian-plugins-webresource-api */
public interface WebResourceAssembler {
    RequiredResources resources();
}
