package org.headway.okr.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What the products put before the names of our tables: the end of a hash of the namespace. They do not tell it. */
final class TablePrefix {

    private static final String NAMESPACE = "org.headway.okr";
    private static final int DIGITS = 6;

    private TablePrefix() {}

    static String name() {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(NAMESPACE.getBytes(StandardCharsets.UTF_8));
            String digits = HexFormat.of().withUpperCase().formatHex(hash);
            return "AO_" + digits.substring(digits.length() - DIGITS) + "_";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
