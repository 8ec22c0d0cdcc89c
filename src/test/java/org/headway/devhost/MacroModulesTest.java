package org.headway.devhost;

import static org.headway.devhost.PluginJar.aPlugin;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.headway.devhost.MacroModule.Parameter;
import org.headway.devhost.fixture.EchoMacro;
import org.junit.Rule;
import org.junit.Test;

public class MacroModulesTest {
    @Rule
    public final PluginInAProduct plugin = new PluginInAProduct();

    private final PluginJar jar = aPlugin()
            .with(EchoMacro.class)
            .modules(
                    """
                    <unknown-type key='later'/>
                    <xhtml-macro application='confluence' key='echo' name='echo-text' icon='/icon.png'
                                 class='org.headway.devhost.fixture.EchoMacro'>
                      <description key='fixture.echo.desc'/>
                      <parameters>
                        <parameter name='how' type='enum' default='loud'><value name='loud'/><value name='low'/></parameter>
                        <parameter name='page' type='confluence-content' required='true'><option key='spaceKey' value=''/></parameter>
                      </parameters>
                    </xhtml-macro>""");

    @Test
    public void aMacroHasWhatTheDescriptorSays() throws Exception {
        MacroModule macro =
                plugin.inConfluence(jar).context().macro("echo-text").orElseThrow();
        assertEquals("body", macro.macro().execute(Map.of(), "body", null));
        assertEquals("/icon.png", macro.icon());
        assertEquals("fixture.echo.desc", macro.descriptionKey());
        assertEquals(
                List.of(
                        new Parameter("how", "enum", false, false, "loud", List.of("loud", "low"), Map.of()),
                        new Parameter(
                                "page", "confluence-content", true, false, "", List.of(), Map.of("spaceKey", ""))),
                macro.parameters());
    }

    @Test
    public void textKeysFollowTheProductsConvention() throws Exception {
        MacroModule macro =
                plugin.inConfluence(jar).context().macro("echo-text").orElseThrow();
        Parameter how = macro.parameters().get(0);
        assertEquals("fixture.echo-text.label", macro.textKey("label"));
        assertEquals("fixture.echo-text.param.how.label", macro.textKey(how, "label"));
        assertEquals("fixture.echo-text.param.how.loud.desc", macro.valueTextKey(how, "loud"));
    }

    @Test
    public void aMacroOfTheOtherProductIsNotThere() throws Exception {
        assertTrue(plugin.inJira(jar).context().macros().isEmpty());
    }

    @Test
    public void unknownModuleTypesAreListedAndDoNoHarm() throws Exception {
        assertEquals(List.of("unknown-type later"), plugin.inJira(jar).ignoredModules());
    }
}
