package org.headway.okr.view.agenda;

import java.util.Optional;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.table.Agenda;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.agenda.AgendaAnswer;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Provenance;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;

/** How the parts of an agenda are worded. */
record AgendaWords(AgendaAnswer answer, Addresses addresses, Words words, boolean onPaper) {

    Viewing viewing(OkrTable.Section section) {
        return onPaper
                ? Viewing.onPaper(section, answer.table().today(), words)
                : Viewing.of(section, answer.table().today(), words);
    }

    Provenance provenance(OkrTable.Section section) {
        return new Provenance(answer.names(), answer.zone(), viewing(section));
    }

    /** Empty where there is none, or none that the reader may know. */
    String nameOf(Optional<Person> person) {
        return answer.table().nameOf(person).orElse("");
    }

    boolean severalAreas() {
        return answer.table().sections().size() > 1;
    }

    String addressOf(Agenda.Item item) {
        return address(item.keyResult().key().value());
    }

    String address(String key) {
        return onPaper ? addresses.absolute(key) : addresses.of(key);
    }

    /** Why it is talked about: {@code fell by 3}; empty for what is steady. */
    String topic(Agenda.Item item) {
        Projection stands = item.keyResult().projection();
        Viewing viewing = viewing(item.section());
        return item.topic()
                .map(topic -> switch (topic) {
                    case LOW -> words.say("okr.agenda.topic.low");
                    case FELL -> fell(viewing.beliefs().moved(stands.confidenceMoved()));
                    case BEHIND_PACE -> words.say("okr.agenda.topic.behind");
                    case QUIET -> viewing.days().quiet(stands.day().orElseThrow());
                    case NEW -> words.say("okr.agenda.topic.new");
                })
                .orElse("");
    }

    /** Where people agreed on words there is no distance to tell. */
    private String fell(String moved) {
        String distance = moved.replaceFirst("^↓", "");
        return distance.isEmpty() ? words.say("okr.agenda.topic.lower") : words.say("okr.agenda.topic.fell", distance);
    }
}
