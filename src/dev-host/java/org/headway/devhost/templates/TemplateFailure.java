package org.headway.devhost.templates;

/** A template cannot be rendered. */
public final class TemplateFailure extends RuntimeException {
    TemplateFailure(String message) {
        super(message);
    }

    TemplateFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
