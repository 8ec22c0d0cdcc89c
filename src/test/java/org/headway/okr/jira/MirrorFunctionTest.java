package org.headway.okr.jira;

import static org.junit.Assert.assertEquals;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headway.okr.platform.Languages;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** JQL functions find what the query's user sees, whoever is signed in and whatever is overridden. */
public class MirrorFunctionTest {

    private record Context(ApplicationUser getApplicationUser, boolean isSecurityOverriden)
            implements QueryCreationContext {}

    private final Searches searches = new Searches();
    private final Languages languages = new Languages(fake(I18nResolver.class), fake(LocaleResolver.class));
    private final MirrorFunction keyResult = new LinkedToKeyResult(searches.sights, languages, searches.mirror);
    private final MirrorFunction objective = new LinkedToObjective(searches.sights, languages, searches.mirror);
    private final MirrorFunction nextSteps = new OkrNextSteps(searches.sights, languages, searches.mirror);

    @Before
    public void anaLooked() {
        for (MirrorFunction function : List.of(keyResult, objective, nextSteps)) {
            function.init(fake(JqlFunctionModuleDescriptor.class));
        }
        searches.signedIn("ana");
        var unused = searches.sight("ana");
        var known = searches.known("ana");
        assertEquals(1, known.seen().size());
    }

    @After
    public void close() {
        searches.sights.close();
    }

    @Test
    public void theQuerysUserCountsAndNotWhoIsSignedIn() {
        assertEquals(List.of(10001L), found(nextSteps, "ana"));
        assertEquals("ana is signed in, li's filter runs", List.of(), found(nextSteps, "li"));
        searches.signedIn("li");
        assertEquals("li is signed in, ana's filter runs", List.of(10001L), found(nextSteps, "ana"));
        assertEquals(List.of(), found(keyResult, null, "CHECK-KR1"));
    }

    @Test
    public void anOverriddenSearchSeesNoMore() {
        assertEquals(List.of(), keyResult.getValues(new Context(user("li"), true), operand("CHECK-KR1"), null));
        assertEquals(List.of(), keyResult.getValues(new Context(null, true), operand("CHECK-KR1"), null));
    }

    @Test
    public void keysAreTakenHoweverTheyAreTyped() {
        assertEquals(List.of(10001L), found(keyResult, "ana", " check-kr1 "));
        assertEquals(List.of(10001L), found(objective, "ana", "check-o1"));
        assertEquals(List.of(), found(objective, "ana", "CHECK-O2"));
    }

    @Test
    public void anUnknownKeyIsRefusedOnceItIsKnownToBeNone() {
        assertEquals(
                Set.of("okr.jql.unknown"),
                validated(keyResult, "ana", "CHECK-KR9").getErrorMessages());
        assertEquals(
                Set.of("okr.jql.unknown"),
                validated(objective, "ana", "CHECK-O9").getErrorMessages());
        assertEquals(
                Set.of("okr.jql.unknown"), validated(objective, "ana", "no key").getErrorMessages());
        assertEquals(Set.of(), validated(objective, "ana", "CHECK-O1").getErrorMessages());
        assertEquals(1, validated(keyResult, "ana").getErrorMessages().size());
        assertEquals(
                1,
                validated(objective, "ana", "CHECK-O1", "CHECK-O2")
                        .getErrorMessages()
                        .size());
        assertEquals(
                1, validated(nextSteps, "ana", "CHECK-O1").getErrorMessages().size());
        assertEquals(Set.of(), validated(nextSteps, "ana").getErrorMessages());
    }

    @Test
    public void untilTheHomeHasToldTheSearcherIsToldSo() {
        for (MessageSet said : List.of(validated(nextSteps, "li"), validated(keyResult, "li", "CHECK-KR9"))) {
            assertEquals(Set.of(), said.getErrorMessages());
            assertEquals(Set.of("okr.jql.not-yet"), said.getWarningMessages());
        }
        assertEquals(Set.of(), validated(nextSteps, "ana").getWarningMessages());
    }

    private static MessageSet validated(MirrorFunction function, String user, String... arguments) {
        return function.validate(user(user), operand(arguments), null);
    }

    private static List<Long> found(MirrorFunction function, String user, String... arguments) {
        return function.getValues(new Context(user(user), false), operand(arguments), null).stream()
                .map(QueryLiteral::getLongValue)
                .toList();
    }

    private static FunctionOperand operand(String... arguments) {
        return new FunctionOperand("function", Arrays.asList(arguments));
    }

    private static ApplicationUser user(String name) {
        return name == null ? null : fake(ApplicationUser.class, name);
    }

    /** Says of a text its key, and the name of everything else. */
    private static <T> T fake(Class<T> type, String... name) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getReturnType() == Locale.class) {
                        return Locale.ENGLISH;
                    }
                    if (method.getReturnType() == boolean.class) {
                        return true;
                    }
                    return name.length > 0
                            ? name[0]
                            : arguments == null
                                    ? "function"
                                    : Arrays.stream(arguments)
                                            .filter(String.class::isInstance)
                                            .findFirst()
                                            .orElse("");
                }));
    }
}
