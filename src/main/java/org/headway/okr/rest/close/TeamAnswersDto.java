package org.headway.okr.rest.close;

import org.headway.okr.domain.close.TeamAnswers;

/** What a team says of a cycle as a whole, on the wire. */
public record TeamAnswersDto(String helped, String differently, int version) {
    public static TeamAnswersDto of(TeamAnswers answers) {
        return new TeamAnswersDto(answers.helped(), answers.differently(), answers.version());
    }
}
