package org.headway.devhost.jira.rest;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.headway.devhost.Person;
import org.headway.devhost.jira.rest.Answer.Refusal;
import org.headway.devhost.jira.tracker.Tracker;

/** {@code POST /user/anonymization}: done at once, where Jira does it in the background. */
record UserRest(Tracker tracker, BiConsumer<String, String> keyChanged) {
    Answer answer(Call call) {
        if (!call.is("POST", 1) || !call.path().get(0).equals("anonymization")) {
            throw new Refusal(404, "The dev host does not imitate this");
        }
        String key = call.body().path("userKey").asText();
        Optional<Person> anonymous = tracker.anonymise(key);
        Person now = anonymous.orElseThrow(() -> new Refusal(404, "There is no user with the key '" + key + "'."));
        keyChanged.accept(key, now.key());
        return new Answer(202, Answer.JSON.createObjectNode().put("status", "COMPLETED"));
    }
}
