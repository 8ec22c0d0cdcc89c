package org.headway.okr.view.admin;

import java.util.Locale;
import java.util.regex.Pattern;
import org.headway.okr.domain.log.AuditEntry;
import org.headway.okr.view.Words;

/** What was written, in a reader's language. */
record AuditWords(Words words) {

    private static final Pattern OBJECTIVE = Pattern.compile("[A-Z0-9]+-O\\d+");
    private static final Pattern KEY_RESULT = Pattern.compile("[A-Z0-9]+-KR\\d+");
    private static final Pattern JUST_DO_IT = Pattern.compile("[A-Z0-9]+-J\\d+");
    private static final Pattern METRIC = Pattern.compile("[A-Z0-9]+-H\\d+");
    private static final String RULES = "PARAMETERS:";

    String kind(AuditEntry entry) {
        return words.say("okr.admin.kind." + entry.kind().name().toLowerCase(Locale.ROOT));
    }

    String subject(AuditEntry entry) {
        String subject = entry.subject();
        if (subject.startsWith(RULES)) {
            String scope = subject.substring(RULES.length());
            return scope.equals("*")
                    ? words.say("okr.admin.subject.rules-for-all")
                    : words.say("okr.admin.subject.rules", scope);
        }
        if (subject.equals("SERVICE_ACCOUNT:*")) {
            return words.say("okr.admin.subject.service-account");
        }
        if (subject.indexOf(':') > 0) {
            String[] parts = subject.split(":", -1);
            if (parts[1].equals("note")) {
                return words.say("okr.admin.subject.note", parts[0]);
            }
            if (parts[1].equals("issues")) {
                return words.say("okr.admin.subject.issues", parts[0]);
            }
            if (parts[0].indexOf('-') > 0) {
                return words.say("okr.admin.subject." + type(parts[0]), parts[0]);
            }
            return words.say("okr.admin.subject.cycle", parts[0], parts[1]);
        }
        return words.say("okr.admin.subject." + type(subject), subject);
    }

    private static String type(String key) {
        if (OBJECTIVE.matcher(key).matches()) {
            return "objective";
        }
        if (KEY_RESULT.matcher(key).matches()) {
            return "key-result";
        }
        if (JUST_DO_IT.matcher(key).matches()) {
            return "just-do-it";
        }
        return METRIC.matcher(key).matches() ? "health-metric" : "area";
    }
}
