package it;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.Assert.assertThrows;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.Test;

/** These tests know Headway and its dev host by HTTP alone. */
public class FromOutsideIT {
    @Test
    public void noTestKnowsAClassOfOurs() {
        noClasses()
                .that()
                .resideInAPackage("it..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.headway..")
                .check(new ClassFileImporter().importPackages("it"));
    }

    @Test
    public void ourClassesCanOnlyBeFoundThroughTheJar() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("org.headway.okr.domain.Area"));
    }
}
