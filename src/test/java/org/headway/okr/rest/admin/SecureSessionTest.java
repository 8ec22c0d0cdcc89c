package org.headway.okr.rest.admin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Path;
import org.junit.runner.RunWith;

@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "org.headway.okr.rest", importOptions = ImportOption.DoNotIncludeTests.class)
public class SecureSessionTest {

    private static final DescribedPredicate<JavaClass> FOR_ADMINISTRATORS =
            DescribedPredicate.describe("are resources at admin", type -> type.tryGetAnnotationOfType(Path.class)
                    .filter(path -> path.value().matches("admin(/.*)?"))
                    .isPresent());

    @ArchTest
    public static final ArchRule what_administrators_do_needs_their_password_again =
            classes().that(FOR_ADMINISTRATORS).should().beAnnotatedWith(WebSudoRequired.class);
}
