package org.headway.okr.view.admin;

/**
 * A write, as administrators read it.
 *
 * @param subject what was written: {@code Key result CHECK-KR2}
 */
public record AuditEntryView(String when, String who, String kind, String subject, int version, String reason) {}
