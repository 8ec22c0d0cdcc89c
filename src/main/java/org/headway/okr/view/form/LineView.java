package org.headway.okr.view.form;

import java.util.List;
import java.util.Map;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.WholeObjective;
import org.headway.okr.domain.text.MeasureText;
import org.headway.okr.view.Figures;
import org.headway.okr.view.PersonView;
import org.headway.okr.view.Words;

/**
 * A key result as a line of the form.
 *
 * @param champion nobody where there is none, or none that the writer may know
 * @param chosen its measure, where its words alone would be read as another
 */
public record LineView(
        String key,
        int version,
        String title,
        PersonView champion,
        MeasureFields chosen,
        MeasureChips read,
        String weight,
        boolean stretch) {

    static LineView empty(Ambition ambition) {
        MeasureFields none = MeasureFields.AS_THE_WORDS_SAY;
        MeasureChips unread = new MeasureChips(List.of(), "", "", none);
        return new LineView("", 0, "", PersonView.NOBODY, none, unread, "1", ambition == Ambition.STRETCH);
    }

    static LineView of(WholeObjective.Line line, boolean withPeople, Map<String, String> names, Words words) {
        KeyResultDefinition says = line.definition();
        boolean asRead =
                MeasureText.read(says.title(), words.locale()).measure().equals(says.measure());
        Figures figures = new Figures(words.locale());
        return new LineView(
                line.key().map(KeyResultKey::value).orElse(""),
                line.version(),
                says.title(),
                PersonView.of(says.champion().filter(one -> withPeople), names),
                asRead ? MeasureFields.AS_THE_WORDS_SAY : MeasureFields.of(says.measure(), figures),
                MeasureChips.of(says.measure(), words),
                says.weight().stripTrailingZeros().toPlainString(),
                says.ambition() == Ambition.STRETCH);
    }
}
