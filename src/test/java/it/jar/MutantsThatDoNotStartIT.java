package it.jar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.DevHost;
import it.HostProcess;
import java.time.Duration;
import java.util.List;
import org.junit.Test;

/** Break one thing in the packaged jar, and the product refuses it with a line that says which. */
public class MutantsThatDoNotStartIT {
    private static final String COMPONENTS = "META-INF/plugin-components/component";

    private final Mutant jar = Mutant.ofThePackagedJar();

    @Test
    public void aBeanMissingFromTheIndex() {
        refused("confluence", jar.withoutLine(COMPONENTS, "org.headway.okr.service.table.TableQuery"), "TableQuery");
    }

    @Test
    public void aTableNameOf31Characters() {
        refused(
                "confluence",
                jar.withConstant("org/headway/okr/storage/AoCheckIn.class", "CHECK_IN", "CHECK_INS_OF_KEY_RESU"),
                "no longer than 30 char");
    }

    @Test
    public void anEntityThatIsNotThere() {
        refused(
                "confluence",
                jar.without("org/headway/okr/storage/AoRevision.class"),
                "org.headway.okr.storage.AoRevision",
                "org/headway/okr/storage/AoRevision");
    }

    @Test
    public void activeObjectsCalledInAConstructor() {
        Source eager = new Source(
                "org.headway.okr.storage.Eager",
                """
                package org.headway.okr.storage;
                public class Eager {
                    public Eager(com.atlassian.activeobjects.external.ActiveObjects storage) {
                        storage.executeInTransaction(() -> null);
                    }
                }
                """);
        refused("confluence", withBean(eager), "never call it in a constructor");
    }

    @Test
    public void aTypeOfTheOtherProductInASharedBean() {
        Source shared = new Source(
                "org.headway.okr.platform.Shared",
                """
                package org.headway.okr.platform;
                public class Shared {
                    public Shared(com.atlassian.confluence.spaces.SpaceManager spaces) {}
                }
                """);
        refused("jira", withBean(shared), "com.atlassian.confluence.spaces.SpaceManager", "com/atlassian/confluence");
    }

    @Test
    public void aMacroThatIsNotThere() {
        refused("confluence", jar.without("org/headway/okr/confluence/OkrTableMacro.class"), "OkrTableMacro");
    }

    private Mutant withBean(Source source) {
        return jar.with(source.path(), source.compiled()).withLine(COMPONENTS, source.name());
    }

    private static void refused(String product, Mutant mutant, String... anyOf) {
        HostProcess host = DevHost.ofThisBuild().with(mutant.packed()).start(List.of("--only", product, "--empty"));
        try (host) {
            assertEquals(host.output(), 1, host.ended(Duration.ofSeconds(1)));
            assertTrue(host.output(), List.of(anyOf).stream().anyMatch(host.output()::contains));
            assertTrue(host.output(), host.output().startsWith("dev host: "));
        }
    }
}
