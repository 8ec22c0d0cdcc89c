package com.atlassian.query.operand;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public class FunctionOperand implements Operand {
    private final String name;
    private final java.util.List<String> args;

    public FunctionOperand(String name, java.util.Collection<String> args) {
        this.name = name;
        this.args = java.util.List.copyOf(args);
    }

    public String getName() {
        return name;
    }

    public java.util.List<String> getArgs() {
        return args;
    }
}
