package org.headway.okr.platform.link;

import java.net.URI;
import java.util.Optional;

/**
 * How another product is linked, as far as that is known here.
 *
 * @param product what it is called
 * @param linked whether it is linked at all
 * @param allow where each person has to allow it; empty where the link acts for people of the same user name
 */
public record Connection(String product, boolean linked, Optional<URI> allow) {}
