package org.headway.okr.view.sheet;

import java.util.List;
import org.headway.okr.view.Words;
import org.headway.okr.view.admin.PageOutcomeView;

/** Pages with macros as a sheet, written part by part. */
public final class PagesSheet {

    private final Words words;

    public PagesSheet(Words words) {
        this.words = words;
    }

    public String head() {
        Csv csv = new Csv();
        csv.row(List.of(
                words.say("okr.freeze.id"),
                words.say("okr.freeze.space"),
                words.say("okr.freeze.page"),
                words.say("okr.freeze.outcome")));
        return csv.toString();
    }

    public String rows(List<PageOutcomeView> pages) {
        Csv csv = Csv.more();
        pages.forEach(one -> csv.row(List.of(
                Long.toString(one.page().id()),
                Csv.text(one.page().space()),
                Csv.text(one.page().title()),
                one.said())));
        return csv.toString();
    }
}
