package org.headway.devhost.link;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What joins the products of one start; each tells where it serves, and knows the others by it. */
public final class Joint {
    /** How one product may act for a person in the other. */
    public enum Mode {
        /** It is trusted to act as whoever has the same user name there. */
        ACTING,
        /** Each person has to allow it there, once. */
        ASKING,
        /** There is no link. */
        NONE
    }

    /** While the other product is still starting: a port where nobody listens. */
    private static final URI NOT_YET = URI.create("http://localhost:1");

    private final Mode mode;
    private final Map<String, URI> detours;
    private final Map<String, URI> served = new ConcurrentHashMap<>();
    private final Tokens tokens = new Tokens();
    private final String secret = UUID.randomUUID().toString();

    /**
     * @param detours where requests to a product go instead of to where it serves, by the product's id: what stands
     *     between may misbehave
     */
    public Joint(Mode mode, Map<String, URI> detours) {
        this.mode = mode;
        this.detours = detours;
    }

    public static Joint none() {
        return new Joint(Mode.NONE, Map.of());
    }

    public static Mode mode(String option) {
        return Mode.valueOf(option.toUpperCase(Locale.ROOT));
    }

    public void serves(String product, String baseUrl) {
        served.put(product, URI.create(baseUrl));
    }

    Mode mode() {
        return mode;
    }

    Tokens tokens() {
        return tokens;
    }

    /** Known to nobody but the products of this start. */
    String secret() {
        return secret;
    }

    /** Where people meet the product. */
    URI displayUrl(String product) {
        return served.getOrDefault(product, NOT_YET);
    }

    /** Where requests to it go. */
    URI rpcUrl(String product) {
        return detours.getOrDefault(product, displayUrl(product));
    }
}
