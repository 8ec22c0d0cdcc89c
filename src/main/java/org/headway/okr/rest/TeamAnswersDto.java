package org.headway.okr.rest;

import org.headway.okr.domain.TeamAnswers;

/** What a team says of a cycle as a whole, on the wire. */
public record TeamAnswersDto(String helped, String differently, int version) {
    static TeamAnswersDto of(TeamAnswers answers) {
        return new TeamAnswersDto(answers.helped(), answers.differently(), answers.version());
    }
}
