package com.atlassian.jira.plugin.jql.function;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public interface JqlFunctionModuleDescriptor {
    String getFunctionName();

    boolean isList();
}
