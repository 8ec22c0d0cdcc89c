package org.headway.okr.confluence;

/**
 * What is written in the place of a macro.
 *
 * @param storage well-formed, and in need of nothing of ours
 * @param kept whether it is what the macro showed, rather than a sentence
 */
record Frozen(String storage, boolean kept) {}
