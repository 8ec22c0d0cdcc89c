package com.atlassian.confluence.macro;

/** Signature only. Source: docs.atlassian.com/ConfluenceServer/javadoc/10.0.3 */
public class MacroExecutionException extends Exception {
    public MacroExecutionException(String message) {
        super(message);
    }
}
