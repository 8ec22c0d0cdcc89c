package it.browser;

import it.RunningHost;
import it.Space;
import it.Visitor;
import it.issue.Issues;
import java.util.function.Consumer;

/** Every screen that people see: how one comes there, and what stands there then. */
enum Screen {
    TABLE(".okr-kr", Stage::table),
    COLLAPSED(".okr-objective", stage -> stage.table("objectives", "collapsed")),
    SEVERAL_AREAS(".okr-area", Stage::severalAreas),
    WITHOUT_OKRS(".okr-without", Stage::withoutOkrs),
    AS_OF(".okr-strip", stage -> stage.table("asOf", "2026-01-31")),
    OF_A_READER(".okr-kr", stage -> stage.tableFor(Visitor.as("reader"))),
    RESTRICTED(".okr", Stage::restricted),
    NOT_AVAILABLE(".okr-message", Stage::notAvailable),
    FIRST_RUN(".okr-first-run", Stage::newTeam),
    NO_OKRS_FORM(".okr-reasons", stage -> stage.newTeam().click(".okr-first-run .okr-no-okrs")),
    BRING_IN_PREVIEW(".okr-lines li", stage -> stage.newTeam().click(".okr-bring-in")),
    BRING_IN_BY_PASTING("#okr-bring-in-text", stage -> stage.table().menu(".okr-bring-in")),
    OBJECTIVE_FORM(".okr-line", stage -> stage.table().menu(".okr-add-objective")),
    PEOPLE(".okr-choice", stage -> stage.newTeam().click(".okr-add-objective").types("ana", 3)),
    NOBODY(
            ".okr-choice-none",
            stage -> stage.newTeam().click(".okr-add-objective").types("no such person", 3)),
    COACHED(".okr-says", stage -> stage.newTeam().click(".okr-add-objective").types("Improve the docs", 4)),
    MEASURE(".okr-measure", stage -> stage.newTeam()
            .click(".okr-add-objective")
            .types("Improve the docs", 4)
            .click(".okr-type")),
    LINE_MENU(
            ".okr-menu [data-choice=measure]",
            stage -> stage.newTeam().click(".okr-add-objective").click(".okr-line .okr-menu-button")),
    ASKED_BEFORE_PUBLISHING(".okr-asked .okr-primary", stage -> stage.newTeam()
            .click(".okr-add-objective")
            .types("Nobody waits", 1)
            .click(".okr-objective-form [type=submit]")),
    DRAFT(".okr-draft", Stage::draft),
    EDITED_OBJECTIVE(".okr-line", stage -> stage.draft().objectiveMenu("[data-choice=edit]")),
    OBJECTIVE_MENU("[data-choice=edit]", stage -> stage.table().click(".okr-objective .okr-menu-button")),
    NOTES(".okr-notes-form #okr-note", stage -> stage.draft().objectiveMenu("[data-choice=notes]")),
    SHARE(".okr-share", stage -> stage.table().objectiveMenu("[data-choice=share]")),
    SCORING(".okr-closing-row", stage -> stage.ended(Visitor.as("editor")).click(".okr-strip [data-end=score]")),
    CLOSE_CONFIRMATION(
            ".okr-confirm-dialog [type=submit]", stage -> SCORING.open(stage).click(".okr-close-cycle")),
    CLOSED(".okr-closed", stage -> stage.closed(Visitor.as("editor"))),
    CLOSED_DETAILS(".okr-log", stage -> CLOSED.open(stage).click(".okr-closed .okr-more")),
    CLOSED_DRAWER(".okr-drawer .okr-address-closed", stage -> CLOSED.open(stage).click(".okr-closed .okr-title")),
    CONTINUED(".okr-address-earlier", Stage::continued),
    NEXT_CYCLE(
            ".okr-objective-form .okr-lessons li",
            stage -> CLOSED.open(stage).menu("[data-end=draft]").click(".okr-lessons summary")),
    REOPEN("#okr-reopen-reason", stage -> stage.closed(Visitor.as("admin")).menu("[data-end=reopen]")),
    DRAWER(
            ".okr-drawer .okr-standing",
            stage -> stage.table().keyResult().the(".okr-title").click()),
    DRAWER_MENU("[data-choice=correct]", stage -> DRAWER.open(stage).click(".okr-drawer-more")),
    TABLE_MENU(".okr-menu [role=menuitem]", stage -> stage.table().click("[data-menu=table].okr-menu-button")),
    CYCLE_MENU(".okr-menu [role=menuitemradio]", stage -> stage.table().click("button.okr-cycle")),
    AS_OF_FORM("#okr-as-of-day", stage -> stage.table().menu("[data-choice=as-of]")),
    RULES(".okr-agreed", stage -> stage.table().click(".okr-rules")),
    RULES_OF_AN_ADMIN(
            ".okr-agreed", stage -> stage.tableFor(Visitor.as("admin")).click(".okr-rules")),
    CHECK_IN("#okr-value", stage -> stage.table().keyResult().value().click()),
    CHECK_IN_AFTER_AN_ISSUE(
            ".okr-check-in-dialog a.okr-issue",
            stage -> stage.nextStepIsAnIssue().keyResult().value().click()),
    ISSUE_OF_A_ROW(".okr-work a.okr-issue", Stage::nextStepIsAnIssue),
    ISSUE_OF_DETAILS(
            ".okr-log a.okr-issue",
            stage -> stage.nextStepIsAnIssue().keyResult().toggle()),
    ISSUE_PICKER(
            ".okr-picker",
            stage -> stage.nextStepIsAnIssue().click(".okr-kr .okr-more").click(".okr-link-issue")),
    ISSUES_FOUND(".okr-option", stage -> ISSUE_PICKER.open(stage).into(".okr-picker input", "tax")),
    NEW_ISSUE(".okr-new-issue .okr-button", stage -> ISSUE_PICKER.open(stage).click(".okr-picker > .okr-link")),
    RESTRICTED_ISSUE(".okr-restricted", Screen::ofAHiddenIssue),
    ONE_THING_ASKED(".okr-check-in-dialog .okr-says", stage -> CHECK_IN.open(stage)
            .into("[name=nextStep]", "Fix autofill, call Adyen and update docs")),
    TOAST(".okr-toast", stage -> CHECK_IN.open(stage)
            .click("[name=confidence][value='6']")
            .click(".okr-check-in-dialog .okr-primary")),
    REFUSED_CHECK_IN(".okr-check-in-dialog .okr-error:not(:empty)", stage -> {
        stage.tab().expects("status of 400");
        CHECK_IN.open(stage).click(".okr-check-in-dialog .okr-primary");
    }),
    CHANGES(".okr-changes", stage -> stage.table().menu("[data-choice=changes]")),
    DROP(".okr-drop-dialog", stage -> stage.table().objectiveMenu("[data-choice=drop]")),
    PUBLISHED_EDIT(".okr-line", stage -> stage.table().objectiveMenu("[data-choice=edit]")),
    SPONSOR(".okr-objective", Stage::sponsored),
    DETAILS(".okr-log", stage -> stage.table().keyResult().toggle()),
    HEALTH(".okr-health-panel", stage -> stage.table().click(".okr-chip")),
    NEW_HEALTH(".okr-metric", stage -> stage.table().menu("[data-choice=health]")),
    CHECKLIST(".okr-check", stage -> stage.table().click(".okr-jdi .okr-list")),
    AGENDA(".okr-agenda-step h3", stage -> stage.table().click(".okr-agenda-walk")),
    AGENDA_OF_A_KEY_RESULT(
            ".okr-agenda-form #okr-value", stage -> AGENDA.open(stage).click(".okr-agenda-list [data-step*=-KR]")),
    AGENDA_OF_A_NUMBER(
            "[data-step*=-H] .okr-chip", stage -> AGENDA.open(stage).click(".okr-agenda-list [data-step*=-H]")),
    AGENDA_AT_THE_END(".okr-agenda-copy", stage -> AGENDA.open(stage).click(".okr-agenda-list [data-step=next-steps]")),
    AGENDA_OF_A_READER(".okr-agenda-said", stage -> stage.tableFor(Visitor.as("reader"))
            .click(".okr-agenda-walk")
            .click(".okr-agenda-list [data-step*=-KR]")),
    AGENDA_ON_A_PAGE(".okr-agenda-topics", Stage::agenda),
    WHAT_CHANGED("[data-choice='since:14']", stage -> stage.sponsored().click(".okr-changed")),
    LOZENGE(".okr-lozenge", Stage::lozenge),
    ADDRESS(".okr-chart", Stage::address),
    ADDRESS_OF_AN_OBJECTIVE(".okr-history", Stage::objectiveAddress),
    ISSUE(".okr-toward", Stage::issue),
    ISSUE_CHECK_IN(".okr-step-issue [type=checkbox]", stage -> stage.issue().click(".okr-panel-check-in")),
    ISSUE_LINKING(".okr-issue-link-option", stage -> stage.issue().click(".okr-panel-link")),
    ISSUE_BY_HAND(".okr-by-hand + input", Stage::issueByHand),
    SETTINGS(".okr-questions", Stage::settings),
    ADMIN_AREAS(".okr-admin-areas", stage -> stage.admin("areas")),
    ADMIN_REBINDING(
            ".okr-rebind-dialog #okr-rebind-container",
            stage -> ADMIN_AREAS.open(stage).click(".okr-rebind")),
    ADMIN_REBINDING_SEEN(".okr-rebind-dialog [aria-live] p", stage -> ADMIN_REBINDING
            .open(stage)
            .into("#okr-rebind-container", Space.fresh().key())
            .click(".okr-rebind-dialog .okr-primary")),
    ADMIN_FILE(
            ".okr-area-file-dialog [type=file]",
            stage -> ADMIN_AREAS.open(stage).click(".okr-area-file")),
    ADMIN_PEOPLE(".okr-replace", Stage::departed),
    ADMIN_CHANGES(".okr-admin-changes", stage -> stage.admin("changes")),
    ADMIN_LINK(".okr-account", stage -> stage.admin("link")),
    ADMIN_HEALTH(".okr-admin-health", stage -> stage.admin("health"));

    private final String there;
    private final Consumer<Stage> way;

    Screen(String there, Consumer<Stage> way) {
        this.there = there;
        this.way = way;
    }

    private static void ofAHiddenIssue(Stage stage) {
        Visitor inJira = Visitor.as("editor", RunningHost.jira());
        stage.tableFor(Visitor.as("reader"));
        ShownKeyResult keyResult = stage.keyResult();
        Issues.link(inJira, new Issues(inJira).hiddenIn("PAY"), keyResult.key()).expecting(200);
        keyResult.toggle();
    }

    Stage open(Stage stage) {
        way.accept(stage);
        return stage.shows(there);
    }
}
