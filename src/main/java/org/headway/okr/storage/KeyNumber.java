package org.headway.okr.storage;

import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;

/** The number in a public key: the order in which an area's things were made. */
final class KeyNumber {

    private KeyNumber() {}

    static int of(ObjectiveKey key) {
        return after("-O", key.value());
    }

    static int of(KeyResultKey key) {
        return after("-KR", key.value());
    }

    /** Of a key of whatever has one. */
    static int of(String key) {
        return Integer.parseInt(key.replaceFirst(".*-[A-Z]+", ""));
    }

    private static int after(String mark, String key) {
        return Integer.parseInt(key.substring(key.lastIndexOf(mark) + mark.length()));
    }
}
