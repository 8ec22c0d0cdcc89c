package org.headway.okr.platform.link;

import java.net.URI;
import java.util.function.Function;
import org.headway.okr.platform.json.Json;
import org.headway.okr.platform.json.UnexpectedJson;

/** What comes of asking the linked product. */
public sealed interface LinkedAnswer {

    /** It answered: with success, or a refusal (4xx) that the asker judges. */
    record Answered(int status, String body) implements LinkedAnswer {

        public boolean successful() {
            return status < 300;
        }
    }

    /** The person has not allowed this yet, and may at the address. */
    record NotConnected(URI authorise) implements LinkedAnswer {}

    /** It did not answer in time, or not in a way that can be used; the key says so in words, of the product {0}. */
    record NotReached(String reasonKey) implements LinkedAnswer {}

    /** No product is linked. */
    record NoLink() implements LinkedAnswer {}

    /** Looks whether a success begins as it should; with anything else it is as good as not reached. */
    default LinkedAnswer beginning(String expected) {
        boolean isNonsense = this instanceof Answered answered
                && answered.successful()
                && !answered.body().startsWith(expected);
        return isNonsense ? Trouble.NONSENSE.answer() : this;
    }

    /** Reads the JSON of a success. What cannot be read so is as good as not reached; everything else stays as it is. */
    default <T> Reading<T> read(Function<Json, T> reader) {
        if (!(this instanceof Answered answered && answered.successful())) {
            return new Reading.Unread<>(this);
        }
        try {
            return new Reading.Read<>(reader.apply(Json.read(answered.body())));
        } catch (UnexpectedJson nonsense) {
            return new Reading.Unread<>(Trouble.NONSENSE.answer());
        }
    }
}
