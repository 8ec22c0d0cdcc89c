package org.headway.okr.rest.link;

/**
 * Where the OKRs are kept.
 *
 * @param place {@code here}, {@code linked}, or {@code unknown} while the linked product cannot be asked
 */
public record HomeDto(String place) {}
