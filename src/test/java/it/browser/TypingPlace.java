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
            case RULES, AREA_NAME -> Visitor.as("admin");
            case PANEL_OF_AN_ISSUE -> Visitor.as("editor", RunningHost.jira());
            default -> Visitor.as("editor");
        };
    }

    void open(Stage stage) {
        way.accept(stage);
    }

    private static Stage chip(Stage stage) {
        return stage.table().click(".okr-chip");
    }

    private static Stage list(Stage stage) {
        return stage.table().click(".okr-group .okr-jdi .okr-list");
    }
}
