package it.browser;

import it.RunningHost;
import it.Visitor;
import java.util.function.Consumer;

/** Where people type, other than in the check-in of a table: how one comes there, what sends it, and what shows that it arrived. */
enum TypingPlace {
    READING(stage -> chip(stage), ".okr-read [name=typed]", "412", ".okr-read [type=submit]", "!#dialog"),
    METRIC(
            stage -> chip(stage).click(".okr-define summary"),
            ".okr-metric [name=name]",
            "Open questions of customers",
            ".okr-metric [type=submit]",
            "!#dialog"),
    NEW_METRIC(
            stage -> stage.table().menu("[data-choice=health]"),
            ".okr-metric [name=typedHigh]",
            "7",
            ".okr-metric [type=submit]",
            ".okr-metric [name=name][aria-invalid]"),
    JUST_DO_IT(
            TypingPlace::list,
            ".okr-checklist > .okr-check-form [name=title]",
            "Tell the press",
            ".okr-checklist > .okr-check-form button",
            ".okr-check:nth-child(3)"),
    RENAMED_JUST_DO_IT(
            stage -> list(stage).click(".okr-check .okr-rename"),
            ".okr-check .okr-check-form [name=title]",
            "Ask legal twice",
            ".okr-check .okr-check-form button",
            "!#.okr-check .okr-check-form"),
    OWNER_OF_A_JUST_DO_IT(
            stage -> list(stage).click(".okr-check .okr-rename"),
            ".okr-check .okr-check-form [name=owner]",
            "mia.new",
            ".okr-check .okr-check-form button",
            "!#.okr-check .okr-check-form"),
    RULES(Stage::settings, "[name=why]", "We want fewer surprises", ".okr-deciding [type=submit]", ".okr-settings"),
    PASTED_LIST(
            stage -> stage.table().menu(".okr-bring-in"),
            "#okr-bring-in-text",
            "1. Nobody waits\n   - Answers from 5 to 1",
            ".okr-show",
            ".okr-write:not([hidden])"),
    BROUGHT_IN_LIST(
            stage -> stage.table().menu(".okr-bring-in"),
            "#okr-bring-in-text",
            "1. Nobody waits\n   - Answers from 5 to 1",
            ".okr-write",
            ".okr-brought-in"),
    NO_OKRS(
            stage -> stage.newTeam().click(".okr-first-run .okr-no-okrs"),
            "[name=because]",
            "We serve Search",
            ".okr-no-okrs-dialog .okr-primary",
            ".okr-without"),
    DROP_REASON(
            stage -> stage.table().objectiveMenu("[data-choice=drop]"),
            ".okr-drop-dialog input",
            "The supplier left",
            ".okr-drop-dialog [type=submit]",
            "!#dialog"),
    NOTE(
            stage -> stage.draft().objectiveMenu("[data-choice=notes]"),
            "#okr-note",
            "Say what they do instead",
            ".okr-notes-form [type=submit]",
            ".okr-notes li, .okr-objective:not(:has(dialog))"),
    CORRECTION(
            stage -> Screen.DRAWER_MENU.open(stage).click("[data-choice=correct]"),
            ".okr-check-in-dialog [name=inTheWay]",
            "A larger stone",
            ".okr-check-in-dialog .okr-primary",
            "!#.okr-check-in-dialog"),
    PUBLISHED(
            stage -> stage.table().objectiveMenu("[data-choice=edit]"),
            ".okr-objective-form [name=reason]",
            "The supplier left",
            ".okr-objective-form [type=submit]",
            "!#.okr-objective-form"),
    AREA_NAME(
            stage -> stage.settings().click(".okr-naming summary"),
            "#okr-area-name",
            "Builders of many things",
            ".okr-naming-form [type=submit]",
            ".okr-naming-saved:not(:empty)"),
    OBJECTIVE(
            stage -> stage.table().menu(".okr-add-objective"),
            ".okr-objective-form [name=title]",
            "Nobody thinks about paying",
            ".okr-keep-draft",
            ".okr-draft"),
    LINE_OF_AN_OBJECTIVE(
            stage -> stage.newTeam().click(".okr-add-objective").types("Nobody waits", 1),
            ".okr-line textarea",
            "Answers from 5 to 1",
            ".okr-keep-draft",
            ".okr-draft .okr-kr"),
    AGENDA(
            stage -> Screen.AGENDA_OF_A_KEY_RESULT.open(stage).click(".okr-agenda-form [name=confidence][value='7']"),
            ".okr-agenda-form [name=inTheWay]",
            "A larger stone",
            ".okr-agenda-next",
            ".okr-agenda-line[data-saved]"),
    END_VALUE(Screen.SCORING::open, ".okr-closing-row [name=value]", "7", Scoring.AWAY, "[name=value][data-saved='7']"),
    LESSON(
            Screen.SCORING::open,
            ".okr-closing-row [name=lesson]",
            "Ask thrice.",
            Scoring.AWAY,
            ".okr-closing-row.okr-saved"),
    WHAT_BECAME_OF_IT(
            Screen.SCORING::open,
            ".okr-closing-objective [name=because]",
            "It was worth it",
            Scoring.AWAY,
            ".okr-closing-objective:not([data-version='0'])"),
    WHAT_HELPED(
            Screen.SCORING::open,
            "#okr-closing-helped",
            "Twice we said no",
            Scoring.AWAY,
            ".okr-closing-team:not([data-version='0'])"),
    REOPENING(
            Screen.REOPEN::open,
            "#okr-reopen-reason",
            "One score was mistyped",
            ".okr-reopen-dialog [type=submit]",
            "!#dialog"),
    NEW_ISSUE(
            TypingPlace::newIssue,
            ".okr-new-issue input",
            "Cache the tax call",
            ".okr-new-issue .okr-button",
            ".okr-actions-list [data-issue-key]"),
    REBINDING(
            Screen.ADMIN_REBINDING::open,
            "#okr-rebind-container",
            "SHOP",
            ".okr-rebind-dialog .okr-primary",
            ".okr-rebind-dialog :is([aria-live] p, [aria-invalid])"),
    FILE_OF_AN_AREA(
            Screen.ADMIN_FILE::open,
            ".okr-area-file-dialog [name=container]",
            "OPEN",
            ".okr-area-file-dialog .okr-primary",
            ".okr-area-file-dialog [data-of=file]:not(:empty)"),
    SERVICE_ACCOUNT(
            Screen.ADMIN_LINK::open,
            "#okr-account-name",
            "nobody at all",
            ".okr-account [type=submit]",
            ".okr-account [aria-invalid]"),
    NEXT_CHAMPION(
            Screen.ADMIN_PEOPLE::open,
            "tr:first-child > td > .okr-replace [name=userName]",
            "nobody at all",
            "tr:first-child > td > .okr-replace [type=submit]",
            ".okr-replace [aria-invalid]"),
    LINK_IN_JIRA(
            Screen.ISSUE_LINKING::open,
            ".okr-issue-link input",
            "Medium",
            ".okr-issue-link-option:not(.okr-linked)",
            ".okr-issue-link-option.okr-linked"),
    PANEL_OF_AN_ISSUE(
            stage -> stage.issue().click(".okr-panel-check-in").click("[name=confidence][value='7']"),
            ".okr-check-in-dialog [name=nextStep]",
            "Call the bank",
            ".okr-check-in-dialog .okr-primary",
            "!#dialog");

    final String field;
    final String text;
    final String send;
    final String arrived;
    private final Consumer<Stage> way;

    TypingPlace(Consumer<Stage> way, String field, String text, String send, String arrived) {
        this.way = way;
        this.field = field;
        this.text = text;
        this.send = send;
        this.arrived = arrived;
    }

    /** Who types there. */
    Visitor person() {
        return switch (this) {
            case RULES, AREA_NAME, REOPENING, REBINDING, FILE_OF_AN_AREA, SERVICE_ACCOUNT, NEXT_CHAMPION ->
                Visitor.as("admin");
            case PANEL_OF_AN_ISSUE, LINK_IN_JIRA -> Visitor.as("editor", RunningHost.jira());
            default -> Visitor.as("editor");
        };
    }

    void open(Stage stage) {
        way.accept(stage);
    }

    /** What is refused is said at the place itself; other places only ask, or look. */
    boolean isLimited() {
        return switch (this) {
            case PASTED_LIST,
                    BROUGHT_IN_LIST,
                    REBINDING,
                    FILE_OF_AN_AREA,
                    SERVICE_ACCOUNT,
                    NEXT_CHAMPION,
                    LINK_IN_JIRA -> false;
            default -> !send.equals(Scoring.AWAY);
        };
    }

    /** Administrators are asked for their password first, and may only have to confirm it. */
    String saysWhenLoggedOut() {
        return switch (this) {
            case REBINDING, FILE_OF_AN_AREA, SERVICE_ACCOUNT, NEXT_CHAMPION -> "confirm there, then try again";
            default -> "login has expired";
        };
    }

    /** What is saved on leaving the field has nothing to press twice, but a button that tries again. */
    String again() {
        return send.equals(Scoring.AWAY) ? ".okr-closing .okr-again" : send;
    }

    private static Stage newIssue(Stage stage) {
        stage.table().keyResult().toggle();
        stage.click(".okr-link-issue");
        var unused = NewIssueForm.from(stage.tab());
        return stage;
    }

    private static Stage chip(Stage stage) {
        return stage.table().click(".okr-chip");
    }

    private static Stage list(Stage stage) {
        return stage.table().click(".okr-group .okr-jdi .okr-list");
    }

    /** The dialog in which a cycle is scored saves each field when it is left. */
    private static final class Scoring {
        static final String AWAY = "#okr-closing-title";
    }
}
