package it.hostile;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.BiFunction;

/** Where people read what was typed: the address of an area's, or of all, and the part of the answer that is ours. */
enum WayOut {
    PAGE(
            "#main-content",
            (space, area) -> "/pages/viewpage.action?pageId=" + space.table().id()),
    TABLE("body", (space, area) -> "table?container=" + space.key() + "&sponsor=&team=" + encode(area.attack(), UTF_8)),
    STATIC_TABLE(
            "body",
            (space, area) ->
                    "table/static?detail=all&container=" + space.key() + "&team=" + encode(area.attack(), UTF_8)),
    WITHOUT_OKRS("body", (space, area) -> "table?container=" + space.key() + "&team=" + encode(area.without(), UTF_8)),
    HEALTH_ONLY(
            "body",
            (space, area) -> "table?show=health&container=" + space.key() + "&team=" + encode(area.attack(), UTF_8)),
    SENTENCES(
            "#main-content",
            (space, area) ->
                    "/pages/viewpage.action?pageId=" + space.sentences().id()),
    PDF(".wiki-content", (space, area) -> exported(space, "pdf")),
    WORD(".wiki-content", (space, area) -> exported(space, "word")),
    EMAIL(".wiki-content", (space, area) -> exported(space, "email")),
    FEED(".wiki-content", (space, area) -> exported(space, "feed")),
    HTML_EXPORT(".wiki-content", (space, area) -> exported(space, "html_export")),
    DIFF(".wiki-content", (space, area) -> exported(space, "diff")),
    SENTENCES_AS_PDF(
            ".wiki-content",
            (space, area) -> "/pages/exportpage.action?type=pdf&pageId="
                    + space.sentences().id()),
    DETAILS("body", (space, area) -> "key-result/" + area.keyResult() + "/details"),
    DRAWER("body", (space, area) -> "key-result/" + area.keyResult() + "/drawer"),
    OLDER("body", (space, area) -> "key-result/" + area.keyResult() + "/older?before=2100-01-01"),
    ENDED_DETAILS("body", (space, area) -> "key-result/" + area.ended() + "/details"),
    ENDED_DRAWER("body", (space, area) -> "key-result/" + area.ended() + "/drawer"),
    ENDED_ADDRESS("#main", (space, area) -> "/plugins/servlet/headway/" + area.ended()),
    ENDED_OBJECTIVE("#main", (space, area) -> "/plugins/servlet/headway/" + area.area() + "-O2"),
    ENDED_TABLE(
            "body",
            (space, area) -> "table?container=" + space.key() + "&team=" + encode(area.attack(), UTF_8) + "&cycle="
                    + encode(HostileArea.before(), UTF_8)),
    ENDED_STATIC_TABLE(
            "body",
            (space, area) -> "table/static?container=" + space.key() + "&team=" + encode(area.attack(), UTF_8)
                    + "&cycle=" + encode(HostileArea.before(), UTF_8)),
    SCORING(
            "body",
            (space, area) -> "score-and-close?area=" + area.area() + "&cycle=" + encode(HostileArea.before(), UTF_8)),
    CHANGES("body", (space, area) -> "changes?container=" + space.key() + "&team=" + encode(area.attack(), UTF_8)),
    SHARE_FORM("body", (space, area) -> "objective/" + area.objective() + "/share/form"),
    NOTES("body", (space, area) -> "objective/" + area.draft() + "/notes"),
    CHECK_IN_FORM("body", (space, area) -> "key-result/" + area.keyResult() + "/check-in-form"),
    CORRECTION("body", (space, area) -> "key-result/" + area.keyResult() + "/check-in-form?correct=last"),
    OBJECTIVE_FORM("body", (space, area) -> "objective/" + area.objective() + "/form"),
    ABOVE("body", (space, area) -> "objective/" + area.objective() + "/above"),
    DRAFT_FORM("body", (space, area) -> "objective/" + area.draft() + "/form"),
    NEW_OBJECTIVE(
            "body",
            (space, area) ->
                    "objective-form?cycle=current&container=" + space.key() + "&team=" + encode(area.attack(), UTF_8)),
    AGENDA("body", (space, area) -> "agenda?container=" + space.key() + "&team=" + encode(area.attack(), UTF_8)),
    RULES("body", (space, area) -> "programme/rules?area=" + area.area()),
    CHECKLIST("body", (space, area) -> "beside/checklist?objective=" + area.objective()),
    CHECKLIST_OF_THE_AREA("body", (space, area) -> "beside/checklist?cycle=current&area=" + area.area()),
    HEALTH_PANEL("body", (space, area) -> "beside/health/" + area.metric()),
    ADDRESS_OF_A_KEY_RESULT("#main", (space, area) -> "/plugins/servlet/headway/" + area.keyResult()),
    ADDRESS_OF_AN_OBJECTIVE("#main", (space, area) -> "/plugins/servlet/headway/" + area.objective()),
    SETTINGS("#main", (space, area) -> "/plugins/servlet/headway/settings?area=" + area.area());

    private final String ours;
    private final BiFunction<HostileSpace, HostileArea, String> address;

    WayOut(String ours, BiFunction<HostileSpace, HostileArea, String> address) {
        this.ours = ours;
        this.address = address;
    }

    String of(HostileSpace space, HostileArea area) {
        return address.apply(space, area);
    }

    Said readIn(it.Answer answer) {
        return new Said(answer, answer.expecting(200).html().selectFirst(ours));
    }

    /** A sentence has room for the beginning of a title. */
    String hasRoomFor(String attack) {
        return this == SENTENCES ? attack.substring(0, Math.min(attack.length(), 24)) : attack;
    }

    boolean isForAdministrators() {
        return this == SETTINGS;
    }

    private static String exported(HostileSpace space, String type) {
        return "/pages/exportpage.action?type=" + type + "&pageId="
                + space.table().id();
    }
}
