package org.headway.devhost;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.Test;

public class DevHostArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("org.headway.devhost");

    @Test
    public void packagesHaveNoCycles() {
        slices().matching("org.headway.devhost.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    public void theHostDoesNotKnowItsProducts() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..devhost.plugin",
                        "..devhost.rest",
                        "..devhost.sal",
                        "..devhost.servlet",
                        "..devhost.start",
                        "..devhost.storage",
                        "..devhost.templates",
                        "..devhost.web",
                        "..devhost.webresource")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..devhost.confluence..", "..devhost.jira..")
                .check(CLASSES);
    }
}
