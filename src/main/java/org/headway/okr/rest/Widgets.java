package org.headway.okr.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.OkrTable;
import org.headway.okr.platform.Languages;
import org.headway.okr.service.BringInPreview;
import org.headway.okr.service.Page;
import org.headway.okr.view.Templates;

/** Parts of the page as HTML, in the reader's language. */
@Named
public final class Widgets {

    private final Templates templates;
    private final Languages languages;

    @Inject
    public Widgets(Templates templates, Languages languages) {
        this.templates = templates;
        this.languages = languages;
    }

    String row(OkrTable one) {
        return "";
    }

    String details(OkrTable one, Page<CheckIn> log, Map<String, String> names) {
        return templates.render("x", Map.of("l", languages.reader().locale()));
    }

    String checkInForm(OkrTable one) {
        return "";
    }

    String preview(BringInPreview preview) {
        return "";
    }
}
