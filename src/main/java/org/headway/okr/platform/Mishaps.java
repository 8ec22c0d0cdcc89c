package org.headway.okr.platform;

import jakarta.inject.Named;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody expected: its message goes into the log, and only a reference to it in front of a person. */
@Named
public final class Mishaps {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

    /** Logs the failure and answers the reference to find it by, such as {@code 7F3A90C1}. */
    public String log(Throwable failure) {
        String reference = HexFormat.of()
                .withUpperCase()
                .toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Headway failed, reference {}", reference, failure);
        return reference;
    }
}
