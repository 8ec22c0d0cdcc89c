package org.headway.okr.rest.issue;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.link.Home;
import org.headway.okr.platform.link.LinkedAnswer;
import org.headway.okr.platform.link.LinkedAnswer.Answered;
import org.headway.okr.platform.link.LinkedAnswer.NotConnected;
import org.headway.okr.platform.link.LinkedAnswer.NotReached;
import org.headway.okr.platform.link.LinkedProduct;
import org.headway.okr.platform.link.LinkedRequest;
import org.headway.okr.rest.ErrorsDto;
import org.headway.okr.rest.ErrorsDto.ErrorDto;
import org.headway.okr.rest.NotConnectedDto;

/** The linked Confluence, asked as whoever asks us, where the OKRs are kept there and not here. */
@Named
public final class Elsewhere {

    public static final String ROOT = "/rest/headway/1.0/";
    private static final String CONFLUENCE = "Confluence";

    private final Home home;
    private final LinkedProduct linked;
    private final Languages languages;

    @Inject
    public Elsewhere(Home home, LinkedProduct linked, Languages languages) {
        this.home = home;
        this.linked = linked;
        this.languages = languages;
    }

    /** Empty where the OKRs are kept here, and nobody else is to be asked. */
    Optional<LinkedAnswer> ask(LinkedRequest request) {
        return switch (home.place()) {
            case HERE -> Optional.empty();
            case LINKED -> Optional.of(linked.ask(request));
            case UNKNOWN -> Optional.of(new NotReached("okr.link.down"));
        };
    }

    /** Whether the OKRs are kept there, as far as is known without asking. */
    boolean isSo() {
        return home.place() != Home.Place.HERE;
    }

    /** Why nothing is written here: because it is kept there, or because nobody can tell yet. */
    Response refusal() {
        if (home.place() == Home.Place.UNKNOWN) {
            return refusal(503, "okr.link.down", languages.reader().say("okr.link.down", CONFLUENCE));
        }
        String where = linked.address().map(URI::toString).orElse(CONFLUENCE);
        return refusal(409, "okr.error.kept-elsewhere", languages.reader().say("okr.error.kept-elsewhere", where));
    }

    /** Why nobody answered, in words. */
    String reason(NotReached unreached) {
        return languages.reader().say(unreached.reasonKey(), CONFLUENCE);
    }

    /** What came of asking, as our own answer: refusals are theirs, and a person whom they do not know may nothing. */
    Response response(LinkedAnswer answer, MediaType type) {
        if (answer instanceof Answered answered) {
            return answered.status() == 401
                    ? refusal(403, "okr.error.not-permitted", say("okr.error.not-permitted"))
                    : Response.status(answered.status())
                            .type(answered.successful() ? type : MediaType.APPLICATION_JSON_TYPE)
                            .entity(answered.body())
                            .build();
        }
        if (answer instanceof NotConnected missing) {
            return json(
                    403,
                    new NotConnectedDto(
                            List.of(new ErrorDto(
                                    null, "okr.issue-panel.not-connected", say("okr.issue-panel.not-connected"))),
                            missing.authorise().toString()));
        }
        return answer instanceof NotReached unreached
                ? refusal(503, unreached.reasonKey(), reason(unreached))
                : refusal(503, "okr.link.down", languages.reader().say("okr.link.down", CONFLUENCE));
    }

    private String say(String key) {
        return languages.reader().say(key);
    }

    private static Response refusal(int status, String key, String message) {
        return json(status, ErrorsDto.one(null, key, message));
    }

    private static Response json(int status, Object refusal) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(refusal)
                .build();
    }
}
