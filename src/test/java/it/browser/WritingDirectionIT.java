package it.browser;

import static org.junit.Assert.assertEquals;

import it.Bodies;
import it.Page;
import it.Team;
import it.Visitor;
import org.junit.Rule;
import org.junit.Test;

/** Each text runs in its own direction, whatever stands beside it. */
public class WritingDirectionIT {
    private static final String ARABIC = "رفع نسبة العملاء من ٤٥٪ إلى ٧٠٪";

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);

    @Test
    public void ofAnArabicTitleWithAnEnglishChampion() {
        ShownKeyResult arabic = shown(ARABIC);

        assertEquals("rtl", arabic.the(".okr-title").getCssValue("direction"));
        assertEquals("ltr", arabic.the(".okr-who").getCssValue("direction"));
        assertEquals("rtl", arabic.the(".okr-step").getCssValue("direction"));
    }

    @Test
    public void ofAnEnglishTitleWithAnArabicNextStep() {
        assertEquals("ltr", shown("Raise it").the(".okr-title").getCssValue("direction"));
    }

    private ShownKeyResult shown(String title) {
        String key = team.keyResult(title, "reader");
        editor.post("key-result/" + key + "/check-in", Bodies.checkIn(5, "nextStep", ARABIC))
                .expecting(201);
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name()));
        return new ShownKeyResult(tab, key);
    }
}
