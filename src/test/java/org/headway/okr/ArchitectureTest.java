package org.headway.okr;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.Assert.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.runner.RunWith;

/** The rules between the packages; each line of the layout in docs/architecture.md is one of them. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "org.headway.okr", importOptions = ImportOption.DoNotIncludeTests.class)
public class ArchitectureTest {

    private static final String OURS = "org.headway.okr";
    private static final Set<String> PACKAGES = Set.of(
            "domain",
            "imports",
            "service",
            "service.store",
            "view",
            "storage",
            "rest",
            "web",
            "platform",
            "confluence",
            "jira");

    static DescribedPredicate<JavaClass> in(String... names) {
        return resideInAnyPackage(java.util.Arrays.stream(names)
                .map(name -> OURS + "." + name + "..")
                .toArray(String[]::new));
    }

    private static final DescribedPredicate<JavaClass> JDK =
            resideInAnyPackage("java..", "org.jspecify..").as("the JDK");

    @ArchTest
    public static final ArchRule domain_is_plain_java = classes()
            .that(in("domain"))
            .should()
            .onlyDependOnClassesThat(in("domain").or(JDK));

    @ArchTest
    public static final ArchRule imports_know_the_domain_and_commonmark = classes()
            .that(in("imports"))
            .should()
            .onlyDependOnClassesThat(in("imports", "domain").or(JDK).or(resideInAPackage("org.commonmark..")));

    @ArchTest
    public static final ArchRule service_knows_only_the_domain = classes()
            .that(in("service"))
            .should()
            .onlyDependOnClassesThat(in("service", "domain").or(JDK).or(resideInAPackage("jakarta.inject..")));

    @ArchTest
    public static final ArchRule view_knows_only_what_the_service_answers = classes()
            .that(in("view"))
            .should()
            .onlyDependOnClassesThat(in("view", "domain", "service").or(JDK));

    @ArchTest
    public static final ArchRule only_storage_knows_active_objects = noClasses()
            .that(not(in("storage")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects.."));

    @ArchTest
    public static final ArchRule only_rest_knows_jax_rs = noClasses()
            .that(not(in("rest")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs..", "com.atlassian.plugins.rest.."));

    @ArchTest
    public static final ArchRule only_web_knows_servlets =
            noClasses().that(not(in("web"))).should().dependOnClassesThat(resideInAPackage("jakarta.servlet.."));

    @ArchTest
    public static final ArchRule only_confluence_knows_confluence = noClasses()
            .that(not(in("confluence")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.atlassian.confluence..", "com.atlassian.user.."));

    @ArchTest
    public static final ArchRule only_jira_knows_jira =
            noClasses().that(not(in("jira"))).should().dependOnClassesThat(resideInAPackage("com.atlassian.jira.."));

    @ArchTest
    public static final ArchRule adapters_do_not_know_each_other = slices().matching(OURS + ".(*)..")
            .that(DescribedPredicate.describe(
                    "are adapters", slice -> Set.of("storage", "rest", "web", "confluence", "jira")
                            .contains(slice.getNamePart(1))))
            .should()
            .notDependOnEachOther();

    @ArchTest
    public static final ArchRule packages_have_no_cycles =
            slices().matching(OURS + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    public static final ArchRule parts_of_the_domain_have_no_cycles =
            slices().matching(OURS + ".domain.(*)..").should().beFreeOfCycles();

    @ArchTest
    public static final ArchRule places_of_views_have_no_cycles =
            slices().matching(OURS + ".view.(*)..").should().beFreeOfCycles();

    @ArchTest
    public static final ArchRule resources_have_no_cycles =
            slices().matching(OURS + ".rest.(*)..").should().beFreeOfCycles();

    @ArchTest
    public static final ArchRule what_all_parts_of_the_domain_use_knows_none_of_them = knowsNoneOfItsParts("domain");

    @ArchTest
    public static final ArchRule what_all_views_use_knows_none_of_them = knowsNoneOfItsParts("view");

    @ArchTest
    public static final ArchRule what_all_resources_use_knows_none_of_them = knowsNoneOfItsParts("rest");

    private static ArchRule knowsNoneOfItsParts(String name) {
        return noClasses().that(resideInAPackage(OURS + "." + name)).should().dependOnClassesThat(in(name + ".*"));
    }

    @ArchTest
    public static final ArchRule storage_types_stay_inside =
            noClasses().that(not(in("storage"))).should().dependOnClassesThat(in("storage"));

    @ArchTest
    public static void every_named_package_is_inhabited(JavaClasses ours) {
        for (String name : PACKAGES) {
            assertFalse(
                    name,
                    ours.that(resideInAPackage(OURS + "." + name)).stream()
                            .filter(type -> !type.getSimpleName().equals("package-info"))
                            .toList()
                            .isEmpty());
        }
        ours.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(OURS))
                .map(name -> name.substring(OURS.length() + 1))
                .filter(name ->
                        PACKAGES.stream().noneMatch(known -> name.equals(known) || name.startsWith(known + ".")))
                .findAny()
                .ifPresent(name -> {
                    throw new AssertionError("no rule speaks of package " + name);
                });
    }

    @ArchTest
    public static void the_dev_host_knows_the_plugin_only_from_outside(JavaClasses unused) {
        JavaClasses host = new ClassFileImporter().importPackages("org.headway.devhost");
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage(OURS + ".."))
                .allowEmptyShould(false)
                .check(host);
    }
}
