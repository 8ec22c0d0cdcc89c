package org.headway.okr.rest.beside;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.headway.okr.domain.Area;
import org.headway.okr.platform.Languages;
import org.headway.okr.service.beside.HealthOfArea;
import org.headway.okr.service.beside.OpenChecklist;
import org.headway.okr.service.beside.OpenHealthMetric;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;
import org.headway.okr.view.beside.ChecklistLineView;
import org.headway.okr.view.beside.ChecklistView;
import org.headway.okr.view.beside.HealthPanelView;
import org.headway.okr.view.beside.HealthStripView;

/** What stands beside key results as HTML, in the reader's language. */
@Named
public final class BesideWidgets {

    private final Templates templates;
    private final Languages languages;

    @Inject
    public BesideWidgets(Templates templates, Languages languages) {
        this.templates = templates;
        this.languages = languages;
    }

    String line(OpenChecklist open) {
        Words words = languages.reader();
        return ChecklistLineView.of(open).render(templates, words);
    }

    String checklist(OpenChecklist open) {
        return ChecklistView.of(open).render(templates, languages.reader());
    }

    String strip(HealthOfArea health) {
        Words words = languages.reader();
        return HealthStripView.of(health.area().key(), health.metrics(), true, words)
                .render(templates, words);
    }

    String panel(OpenHealthMetric open) {
        Words words = languages.reader();
        return HealthPanelView.of(open, words).render(templates, words);
    }

    String newMetric(Area area) {
        return HealthPanelView.ofNew(area).render(templates, languages.reader());
    }
}
