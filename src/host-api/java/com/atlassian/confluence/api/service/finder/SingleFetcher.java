package com.atlassian.confluence.api.service.finder;

import java.util.Optional;

/** Signature only. Source: docs.atlassian.com/atlassian-confluence/5.7.4; {@code fetch} is newer, public plugins for Confluence 7 and later call it */
public interface SingleFetcher<T> {
    Optional<T> fetch();
}
