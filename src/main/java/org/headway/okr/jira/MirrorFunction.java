package org.headway.okr.jira;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.action.MirroredLink;
import org.headway.okr.jira.Sights.Sight;
import org.headway.okr.platform.Languages;
import org.jspecify.annotations.Nullable;

/**
 * A JQL function that reads only the mirror. Jira lets out what the searcher does not see of the issues, the sight what
 * they do not see of the key results; an overridden search sees no more than its user.
 */
abstract class MirrorFunction extends AbstractJqlFunction {

    private final Sights sights;
    private final Languages languages;

    MirrorFunction(Sights sights, Languages languages) {
        this.sights = sights;
        this.languages = languages;
    }

    /** The key results that are meant, of those that the searcher sees; empty for a key that means none of them. */
    abstract List<KeyResultKey> meant(List<String> arguments, Map<KeyResultKey, ObjectiveKey> seen);

    /** The links of those. */
    abstract List<MirroredLink> links(List<KeyResultKey> meant);

    @Override
    public MessageSet validate(@Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = validateNumberOfArgs(operand, getMinimumNumberOfExpectedArguments());
        if (messages.hasAnyErrors()) {
            return messages;
        }
        Optional<Sight> sight = sights.of(JiraReaders.of(searcher));
        boolean named = !operand.getArgs().isEmpty();
        if (sight.isEmpty()) {
            messages.addWarningMessage(languages.reader().say("okr.jql.not-yet"));
        } else if (named
                && sight.get().complete()
                && meant(operand.getArgs(), sight.get().seen()).isEmpty()) {
            messages.addErrorMessage(
                    languages.reader().say("okr.jql.unknown", operand.getArgs().get(0)));
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        return sights
                .of(JiraReaders.of(context.getApplicationUser()))
                .map(sight -> meant(operand.getArgs(), sight.seen()))
                .filter(meant -> !meant.isEmpty())
                .map(this::links)
                .orElse(List.of())
                .stream()
                .map(link -> Long.valueOf(link.issue().value()))
                .distinct()
                .map(id -> new QueryLiteral(operand, id))
                .toList();
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
