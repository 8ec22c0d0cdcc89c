package it.rest;

import static org.junit.Assert.assertEquals;

import it.Answer;
import it.Attacks;
import it.Refusal;
import it.Team;
import it.Visitor;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Every field that takes text keeps it as it is, or refuses it whole and says where. */
@RunWith(Parameterized.class)
public class HostileTextIT {
    private static Team team;
    private static String keyResult;

    private final TextField field;

    public HostileTextIT(TextField field) {
        this.field = field;
    }

    @Parameters(name = "{0}")
    public static Object[] fields() {
        return TextField.values();
    }

    @BeforeClass
    public static void aTeamWithAKeyResult() {
        team = Team.in("SHOP", Visitor.as("editor"));
        keyResult = team.keyResult("Checkout completion");
    }

    @Test
    public void isKeptOrRefusedWhole() {
        for (String text : Attacks.all()) {
            Answer answer = field.filled(text, team, keyResult);
            if (Attacks.isUnstorable(text) || field.namesAPerson() || text.length() > field.limit) {
                isRefused(answer);
            } else if (field.isStored()) {
                assertEquals(text.strip(), field.stored(answer.expecting(201)));
                forgotten(answer);
            } else {
                answer.expecting(200);
            }
        }
    }

    @Test
    public void isRefusedWhereThereIsTooMuchOfIt() {
        isRefused(field.filled("a".repeat(100_000), team, keyResult));
    }

    @Test
    public void isRefusedWithHalfACharacter() {
        isRefused(field.filled("half of \ud83d a rocket", team, keyResult));
    }

    private void isRefused(Answer answer) {
        assertEquals(answer.toString(), field.field, Refusal.of(answer, 400).field());
    }

    /** So that the same names are free in the next run, too. */
    private void forgotten(Answer answer) {
        if (field == TextField.AREA_NAME) {
            team.editor()
                    .delete("area/" + answer.json().path("key").asText() + "?version=1")
                    .expecting(204);
        }
    }
}
