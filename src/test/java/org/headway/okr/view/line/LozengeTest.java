package org.headway.okr.view.line;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Locale;
import java.util.stream.Stream;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.programme.ConfidenceScale;
import org.headway.okr.view.AddressWidgets;
import org.headway.okr.view.BundleWords;
import org.headway.okr.view.Cases;
import org.headway.okr.view.Templates;
import org.headway.okr.view.VelocityTemplates;
import org.headway.okr.view.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class LozengeTest {

    private final Templates templates = new VelocityTemplates();
    private final Words english = new BundleWords(Locale.ENGLISH);

    private String shown(KeyResult keyResult, Words words) {
        Element lozenge = Jsoup.parse(LozengeView.of(keyResult, ConfidenceScale.TEN, AddressWidgets.ADDRESSES, words)
                .render(templates));
        lozenge.select(".okr-said").remove();
        return lozenge.text();
    }

    @Test
    public void takesAtMostFortyCharacters() {
        for (Words words : new Words[] {english, new BundleWords(Locale.GERMAN)}) {
            Stream.of(Cases.ordinary(), Cases.types(), Cases.hard(), Cases.hostile())
                    .flatMap(AddressWidgets::keyResults)
                    .map(keyResult -> shown(keyResult, words))
                    // The sign is one more.
                    .forEach(text -> assertTrue(text, text.length() <= 39));
        }
    }

    @Test
    public void onlyTheTitleIsCut() {
        assertEquals("6 Raise trial-to-paid con… 5.1 of 6 %", shown(Cases.TRIALS, english));
    }

    @Test
    public void elsewhereTheTitleIsAWholeLinkAndTheSignALetter() {
        assertEquals(
                "◐ 6 <a href=\"https://wiki.example/confluence/plugins/servlet/headway/SHOP-KR1\">"
                        + "Raise trial-to-paid conversion from 4.2 % to 6 %</a>: 5.1 of 6 %",
                LozengeView.of(Cases.TRIALS, ConfidenceScale.TEN, AddressWidgets.ADDRESSES, english)
                        .renderPlain(templates));
    }
}
