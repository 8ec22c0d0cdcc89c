package com.atlassian.jira.project;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public interface ProjectManager {
    Project getProjectObj(Long id);

    Project getProjectObjByKey(String key);
}
