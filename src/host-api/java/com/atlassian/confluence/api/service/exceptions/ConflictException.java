package com.atlassian.confluence.api.service.exceptions;

/** Signature only. Source: docs.atlassian.com/atlassian-confluence/5.7.4 */
public class ConflictException extends ServiceException {
    public ConflictException(String message) {
        super(message);
    }
}
