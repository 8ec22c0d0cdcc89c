package org.headway.okr.rest.admin;

import org.jspecify.annotations.Nullable;

/** What an administrator wants of an area, or of what somebody left behind; each write takes what it needs. */
public record AdministrationRequest(
        @Nullable String version, @Nullable String container, @Nullable String archived, @Nullable String userName) {}
