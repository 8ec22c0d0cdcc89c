package com.atlassian.jira.jql.operand;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public class QueryLiteral {
    private final Long longValue;
    private final String stringValue;

    public QueryLiteral(com.atlassian.query.operand.Operand source, Long value) {
        longValue = value;
        stringValue = null;
    }

    public QueryLiteral(com.atlassian.query.operand.Operand source, String value) {
        longValue = null;
        stringValue = value;
    }

    public Long getLongValue() {
        return longValue;
    }

    public String getStringValue() {
        return stringValue;
    }
}
