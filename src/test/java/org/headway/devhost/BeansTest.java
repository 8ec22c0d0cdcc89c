package org.headway.devhost;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.headway.devhost.PluginJar.aPlugin;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.function.Supplier;
import org.headway.devhost.fixture.Greeter;
import org.headway.devhost.fixture.Lifecycle;
import org.headway.devhost.fixture.Listener;
import org.headway.devhost.fixture.SpaceBean;
import org.junit.Rule;
import org.junit.Test;

public class BeansTest {
    private static final String I18N = "com.atlassian.sal.api.message.I18nResolver";
    private static final String SPACES = "com.atlassian.confluence.spaces.SpaceManager";
    private static final String LIFECYCLE = "com.atlassian.sal.api.lifecycle.LifecycleAware";

    @Rule
    public final PluginInAProduct plugin = new PluginInAProduct();

    @Test
    public void aBeanGetsItsImportedServices() throws Exception {
        plugin.inJira(aPlugin()
                .component(Greeter.class)
                .index("imports", I18N)
                .modules("<resource type='i18n' name='i18n' location='i18n.fixture'/>")
                .file("i18n/fixture.properties", "fixture.greeting=It''s {0}"));
        assertEquals("It's Ada", plugin.told("greeter"));
    }

    @Test
    public void aBeanOfTheOtherProductIsNotCreated() throws Exception {
        plugin.inJira(forConfluence());
    }

    @Test
    public void aBeanOfThisProductIsCreated() throws Exception {
        plugin.inConfluence(forConfluence());
        assertEquals("SpaceBean", plugin.bean("spaces").getClass().getSimpleName());
    }

    @Test
    public void aBeanOfTheOtherProductInTheSharedIndexStopsThePlugin() {
        PluginJar jar = aPlugin().component(SpaceBean.class).index("imports-confluence", SPACES);
        assertThat(refusalInJira(jar), containsString("SpaceManager"));
    }

    @Test
    public void anImportFromAnAbsentPackageStopsThePlugin() {
        assertThat(
                refusalInJira(aPlugin().index("imports", SPACES)),
                containsString("META-INF/plugin-components/imports names " + SPACES));
    }

    @Test
    public void anImportWithoutAServiceStopsThePlugin() {
        PluginJar jar = aPlugin().index("imports", LIFECYCLE);
        assertThat(refusalInJira(jar), containsString(LIFECYCLE + ", which is no service"));
    }

    @Test
    public void anIndexLineOfAMissingClassStopsThePlugin() {
        assertThat(refusalInJira(aPlugin().index("component", "gone.Bean")), containsString("gone.Bean"));
    }

    @Test
    public void aBeanWithoutItsIndexLineStopsThePlugin() {
        PluginJar jar = aPlugin().component(Greeter.class);
        assertThat(refusalInJira(jar), containsString("I18nResolver"));
    }

    @Test
    public void withoutASpringContextHeaderThereAreNoBeans() throws Exception {
        plugin.inJira(aPlugin().withoutSpringContext().component(Greeter.class));
        assertThrows(RuntimeException.class, () -> plugin.bean("greeter"));
    }

    @Test
    public void anExportedLifecycleIsStartedAndStopped() throws Exception {
        plugin.inJira(aPlugin()
                .component(Lifecycle.class)
                .index("exports", "org.headway.devhost.fixture.Lifecycle#" + LIFECYCLE));
        Supplier<String> lifecycle = plugin.bean("lifecycle");
        assertEquals("start", lifecycle.get());
        plugin.stop();
        assertEquals("startstop", lifecycle.get());
    }

    @Test
    public void aLifecycleThatIsNotExportedIsNotCalled() throws Exception {
        plugin.inJira(aPlugin().component(Lifecycle.class));
        assertEquals("", plugin.told("lifecycle"));
    }

    @Test
    public void listenersAreToldOfTheEventsTheyTake() throws Exception {
        var host = plugin.inJira(
                aPlugin().component(Listener.class).index("imports", "com.atlassian.event.api.EventPublisher"));
        host.context().publish("hello");
        assertEquals("hello", plugin.told("listener"));
    }

    @Test
    public void aModuleClassIsMadeWithThePluginsBeans() throws Exception {
        var host = plugin.inJira(aPlugin()
                .with(Greeter.class)
                .index("imports", I18N)
                .modules("<resource type='i18n' name='i18n' location='i18n.fixture'/>")
                .file("i18n/fixture.properties", "fixture.greeting={0}"));
        Supplier<?> made = (Supplier<?>) host.context().create("org.headway.devhost.fixture.Greeter");
        assertEquals("Ada", made.get());
    }

    @Test
    public void thePluginFindsNoClassesOfTheHost() throws Exception {
        var host = plugin.inJira(aPlugin().with(Lifecycle.class));
        Class<?> inside = host.context().create(Lifecycle.class.getName()).getClass();
        for (String hidden : new String[] {"org.headway.devhost.DevHost", "org.h2.Driver", "com.atlassian.user.User"}) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(hidden, false, inside.getClassLoader()));
        }
    }

    private static PluginJar forConfluence() {
        return aPlugin()
                .with(SpaceBean.class)
                .index("component-confluence", "org.headway.devhost.fixture.SpaceBean#spaces")
                .index("imports-confluence", SPACES);
    }

    private String refusalInJira(PluginJar jar) {
        return assertThrows(StartFailure.class, () -> plugin.inJira(jar)).getMessage();
    }
}
