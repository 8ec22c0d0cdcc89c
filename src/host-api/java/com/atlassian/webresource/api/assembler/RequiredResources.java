package com.atlassian.webresource.api.assembler;

/** Signature only. Source: docs.atlassian.com/atlassian-plugins-webresource-api */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleKey);
}
