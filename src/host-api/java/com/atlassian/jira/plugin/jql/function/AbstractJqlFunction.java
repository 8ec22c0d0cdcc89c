package com.atlassian.jira.plugin.jql.function;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public abstract class AbstractJqlFunction implements JqlFunction {
    private JqlFunctionModuleDescriptor moduleDescriptor;

    @Override
    public void init(JqlFunctionModuleDescriptor moduleDescriptor) {
        this.moduleDescriptor = moduleDescriptor;
    }

    @Override
    public boolean isList() {
        return moduleDescriptor.isList();
    }

    @Override
    public String getFunctionName() {
        return moduleDescriptor.getFunctionName();
    }

    protected com.atlassian.jira.util.MessageSet validateNumberOfArgs(
            com.atlassian.query.operand.FunctionOperand operand, int expected) {
        com.atlassian.jira.util.MessageSet messages = new com.atlassian.jira.util.MessageSetImpl();
        int given = operand.getArgs().size();
        if (given != expected) {
            messages.addErrorMessage("Function '" + getFunctionName() + "' expected '" + expected
                    + "' arguments but received '" + given + "'.");
        }
        return messages;
    }
}
