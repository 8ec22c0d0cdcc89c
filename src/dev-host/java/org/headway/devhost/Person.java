package org.headway.devhost;

/** Somebody known to one product; the key never changes, the name may. The password is the name. */
public record Person(String name, String key, String fullName, boolean administrator) {}
