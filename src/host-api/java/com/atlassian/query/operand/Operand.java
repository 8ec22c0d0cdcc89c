package com.atlassian.query.operand;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public interface Operand {}
