package com.atlassian.confluence.api.service.content;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.service.finder.SingleFetcher;

/** Signature only. Source: docs.atlassian.com/atlassian-confluence/5.7.4; it works for, and with the rights of, whoever makes the request */
public interface ContentService {
    ContentFinder find(Expansion... expansions);

    Content update(Content content);

    interface ContentFinder {
        SingleContentFetcher withId(ContentId contentId);
    }

    interface SingleContentFetcher extends SingleFetcher<Content> {}
}
