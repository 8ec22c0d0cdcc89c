package org.headway.okr.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.AlignedTo;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.platform.Languages;
import org.headway.okr.service.action.LinkedIssues;
import org.headway.okr.service.action.Tracked;
import org.headway.okr.service.agenda.AgendaAnswer;
import org.headway.okr.service.bringin.BringInPreview;
import org.headway.okr.service.checkin.KeyResultHistory;
import org.headway.okr.service.close.ClosingForm;
import org.headway.okr.service.programme.ProgrammeRules;
import org.headway.okr.service.table.ChangeHistory;
import org.headway.okr.service.table.Told;
import org.headway.okr.service.writing.Above;
import org.headway.okr.service.writing.DraftNotes;
import org.headway.okr.service.writing.ObjectiveConflict;
import org.headway.okr.service.writing.ObjectiveForm;
import org.headway.okr.service.writing.ObjectiveSharing;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;
import org.headway.okr.view.agenda.AgendaParameters;
import org.headway.okr.view.agenda.AgendaView;
import org.headway.okr.view.bringin.BringInView;
import org.headway.okr.view.close.ClosingView;
import org.headway.okr.view.details.KeyResultDetailsView;
import org.headway.okr.view.form.AboveView;
import org.headway.okr.view.form.CheckInFormView;
import org.headway.okr.view.form.ComparisonView;
import org.headway.okr.view.form.NotesView;
import org.headway.okr.view.form.ObjectiveFormView;
import org.headway.okr.view.form.ShareView;
import org.headway.okr.view.page.ChangesView;
import org.headway.okr.view.page.KeyResultPageView;
import org.headway.okr.view.paper.StaticTableView;
import org.headway.okr.view.programme.RulesView;
import org.headway.okr.view.table.KeyResultRowView;
import org.headway.okr.view.table.OkrTableView;
import org.headway.okr.view.table.TableParameters;

/** Parts of the page as HTML, in the reader's language. */
@Named
public final class Widgets {

    private final Templates templates;
    private final Languages languages;
    private final Addresses addresses;

    @Inject
    public Widgets(Templates templates, Languages languages, Addresses addresses) {
        this.templates = templates;
        this.languages = languages;
        this.addresses = addresses;
    }

    public String table(OkrTable table, TableParameters asked) {
        Words words = languages.reader();
        return OkrTableView.of(table, words, asked).render(templates, words);
    }

    /** The table whole, with nothing to press. */
    public String paper(OkrTable table, Told told, Tracked<List<LinkedIssues>> issues) {
        Words words = languages.reader();
        return StaticTableView.of(table, told, issues, addresses, words).render(templates, words);
    }

    /** The only row of a table, as it replaces an older one. */
    public String row(OkrTable one) {
        Words words = languages.reader();
        return KeyResultRowView.of(one, words).render(templates, words);
    }

    public String details(KeyResultHistory latest) {
        Words words = languages.reader();
        return KeyResultDetailsView.of(latest, addresses, words).render(templates, words);
    }

    public String drawer(KeyResultHistory past, Optional<AlignedTo> above) {
        Words words = languages.reader();
        return KeyResultPageView.inDrawer(past, above, addresses, words).renderDrawer(templates, words);
    }

    public String older(KeyResultHistory past) {
        Words words = languages.reader();
        return KeyResultPageView.of(past, Optional.empty(), addresses, words).renderHistory(templates, words);
    }

    public String correction(KeyResultHistory latest) {
        Words words = languages.reader();
        return CheckInFormView.correcting(latest, words).render(templates, words);
    }

    public String checkInForm(OkrTable one) {
        Words words = languages.reader();
        return CheckInFormView.of(one, words).render(templates, words);
    }

    public String objectiveForm(ObjectiveForm form) {
        Words words = languages.reader();
        return ObjectiveFormView.of(form, words).render(templates, words);
    }

    /** Two versions of one objective, side by side. */
    public String comparison(ObjectiveConflict conflict) {
        Words words = languages.reader();
        return ComparisonView.of(conflict, words).render(templates, words);
    }

    /** What an objective can be aligned to; {@code key} is empty for a new one. */
    public String above(String key, Above above) {
        Words words = languages.reader();
        return AboveView.of(key, above, words).render(templates, words);
    }

    public String closing(ClosingForm form) {
        Words words = languages.reader();
        return ClosingView.of(form, words).render(templates, words);
    }

    public String changes(ChangeHistory history) {
        Words words = languages.reader();
        return ChangesView.of(history, addresses, words).render(templates, words);
    }

    public String agenda(AgendaAnswer answer, AgendaParameters asked) {
        Words words = languages.reader();
        return AgendaView.of(answer, asked, addresses, words).renderWalk(templates, words);
    }

    public String share(ObjectiveSharing sharing) {
        Words words = languages.reader();
        return ShareView.of(sharing, words).render(templates, words);
    }

    public String notes(DraftNotes notes) {
        Words words = languages.reader();
        return NotesView.of(notes, words).render(templates, words);
    }

    public String rules(ProgrammeRules rules) {
        Words words = languages.reader();
        return RulesView.of(rules, addresses, words).render(templates, words);
    }

    public String preview(BringInPreview preview, boolean ofPage) {
        Words words = languages.reader();
        return BringInView.of(preview, ofPage, words).render(templates, words);
    }
}
