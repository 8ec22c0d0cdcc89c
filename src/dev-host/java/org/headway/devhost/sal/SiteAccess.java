package org.headway.devhost.sal;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headway.devhost.Person;

/** Whom the platform's access annotations let in; where there is none, licensed users only. */
public final class SiteAccess {
    private static final Set<String> PACKAGES =
            Set.of("com.atlassian.annotations.security", "com.atlassian.plugins.rest.api.security.annotation");

    private SiteAccess() {}

    /** The first annotation found on these elements decides. */
    public static boolean admits(Optional<Person> person, AnnotatedElement... elements) {
        String access = Arrays.stream(elements)
                .flatMap(SiteAccess::annotations)
                .findFirst()
                .orElse("LicensedOnly");
        return switch (access) {
            case "UnrestrictedAccess", "AnonymousSiteAccess" -> true;
            case "UnlicensedSiteAccess", "LicensedOnly" -> person.isPresent();
            default -> person.map(Person::administrator).orElse(false);
        };
    }

    private static Stream<String> annotations(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(annotation -> annotation.annotationType())
                .filter(type -> PACKAGES.contains(type.getPackageName()))
                .map(Class::getSimpleName)
                .filter(name -> name.endsWith("Access") || name.endsWith("Only"));
    }
}
