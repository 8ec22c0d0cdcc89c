package org.headway.devhost.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.BiFunction;
import org.headway.devhost.Person;
import org.headway.devhost.action.Forbidden;
import org.headway.devhost.jira.rest.Answer.Refusal;
import org.headway.devhost.jira.tracker.Tracker;

/** {@code POST /user/anonymization}: done at once, where Jira does it in the background. */
record UserRest(Tracker tracker, BiFunction<Person, Person, List<String>> changed) {
    Answer answer(Call call) {
        if (!call.is("POST", 1) || !call.path().get(0).equals("anonymization")) {
            throw new Refusal(404, "The dev host does not imitate this");
        }
        if (!tracker.mayAdministerSite()) {
            throw new Forbidden();
        }
        String key = call.body().path("userKey").asText();
        Person before =
                tracker.person(key).orElseThrow(() -> new Refusal(404, "There is no user with the key '" + key + "'."));
        List<String> errors = changed.apply(before, tracker.anonymise(key).orElseThrow());
        ObjectNode done = Answer.JSON.createObjectNode().put("status", "COMPLETED");
        errors.forEach(done.putArray("errors")::add);
        return new Answer(202, done);
    }
}
