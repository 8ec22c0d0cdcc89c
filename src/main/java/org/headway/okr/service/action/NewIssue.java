package org.headway.okr.service.action;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Texts;

/**
 * An issue to be made.
 *
 * @param project id of the project
 * @param type id of the issue type
 */
public record NewIssue(String project, String type, String summary) {

    private static final int SUMMARY_LIMIT = 255;

    /** The same, tidied; ids are numbers. */
    NewIssue checked() {
        return new NewIssue(
                id("project", project), id("type", type), Texts.required("summary", summary, SUMMARY_LIMIT));
    }

    /** Jira's own form at this address of it, filled as far as we know. */
    public URI form(String jira) {
        return URI.create(jira + "/secure/CreateIssueDetails!init.jspa?pid=" + project + "&issuetype=" + type
                + "&summary=" + URLEncoder.encode(summary, StandardCharsets.UTF_8));
    }

    private static String id(String field, String text) {
        String id = Texts.required(field, text, 20);
        if (!id.matches("[0-9]+")) {
            throw new InvalidInput(field, "okr.error.not-a-number", Texts.shortened(id));
        }
        return id;
    }
}
