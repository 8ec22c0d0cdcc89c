package org.headway.okr;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.headway.okr.ArchitectureTest.in;

import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Set;
import org.junit.runner.RunWith;

/** What code does, wherever it stands: what renders only reads, one place knows the time, and writes into a cycle hold it open. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "org.headway.okr", importOptions = ImportOption.DoNotIncludeTests.class)
public class ConductTest {

    private static final DescribedPredicate<JavaClass> WRITING =
            simpleNameEndingWith("Commands").or(simpleNameEndingWith("Store")).as("commands or stores");

    @ArchTest
    public static final ArchRule rendering_only_reads = noClasses()
            .that(in("view", "web").or(simpleNameEndingWith("Macro")).or(simpleNameEndingWith("Widgets")))
            .should()
            .dependOnClassesThat(WRITING);

    @ArchTest
    public static final ArchRule a_get_only_reads = methods()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.GET")
            .should(new ArchCondition<JavaMethod>("not call commands or stores") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    for (JavaMethodCall call : method.getMethodCallsFromSelf()) {
                        boolean writes = WRITING.test(call.getTargetOwner());
                        events.add(new SimpleConditionEvent(call, !writes, call.getDescription()));
                    }
                }
            });

    private static final DescribedPredicate<JavaMethodCall> READS_THE_CLOCK =
            DescribedPredicate.describe("read the clock", call -> readsTheClock(call.getTarget()));

    private static boolean readsTheClock(AccessTarget.MethodCallTarget target) {
        boolean now = target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean system = target.getOwner().isEquivalentTo(Clock.class)
                && target.getName().startsWith("system");
        boolean millis = target.getName().equals("currentTimeMillis");
        boolean time = target.getOwner().getPackageName().startsWith("java.time");
        return (now && time) || system || millis;
    }

    @ArchTest
    public static final ArchRule only_platform_reads_the_clock =
            noClasses().that(not(in("platform"))).should(callMethodWhere(READS_THE_CLOCK));

    private static final Set<String> OF_A_CYCLE =
            Set.of("ObjectiveStore", "KeyResultStore", "CheckInStore", "JustDoItStore", "ScoreStore");
    private static final Set<String> CHANGING =
            Set.of("add", "change", "publish", "remove", "append", "restore", "put");

    /** Within the transaction of somebody else, who holds the cycle. */
    private static final Set<String> HELD_BY_OTHERS = Set.of("NewJustDoIts");

    @ArchTest
    public static final ArchRule who_writes_into_a_cycle_holds_it_open = classes()
            .that(in("service"))
            .should(new ArchCondition<JavaClass>("hold a cycle open that they write into") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean writes = type.getMethodCallsFromSelf().stream()
                            .anyMatch(call ->
                                    OF_A_CYCLE.contains(call.getTargetOwner().getSimpleName())
                                            && CHANGING.contains(call.getName()));
                    boolean holds = HELD_BY_OTHERS.contains(type.getSimpleName())
                            || type.getDirectDependenciesFromSelf().stream()
                                    .anyMatch(one ->
                                            one.getTargetClass().getSimpleName().equals("OpenCycles"));
                    events.add(new SimpleConditionEvent(type, !writes || holds, type.getName()));
                }
            });

    @ArchTest
    public static final ArchRule what_administers_the_product_asks_for_the_password = classes()
            .that()
            .areAnnotatedWith(DescribedPredicate.describe(
                    "@Path(\"admin…\")",
                    annotation -> annotation.getRawType().isEquivalentTo(Path.class)
                            && annotation.get("value").toString().contains("admin")))
            .should()
            .beAnnotatedWith(WebSudoRequired.class);

    @ArchTest
    public static final ArchRule no_static_state =
            fields().that().areStatic().should().haveModifier(JavaModifier.FINAL);
}
