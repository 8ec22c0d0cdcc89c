package org.headway.devhost.templates;

import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Escapes every inserted reference whose last name does not end in Html; null fails. Public because Velocity makes it by name. */
public final class EscapedReferences implements ReferenceInsertionEventHandler {
    private static final Pattern ENDS_IN_HTML = Pattern.compile(".*Html(\\([^.]*\\))?}?");

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null && !reference.startsWith("$!")) {
            throw new TemplateFailure("Nothing to insert for " + reference);
        }
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        boolean raw =
                reference.contains("Html") && ENDS_IN_HTML.matcher(reference).matches();
        return raw ? value : Html.escape(value.toString());
    }
}
