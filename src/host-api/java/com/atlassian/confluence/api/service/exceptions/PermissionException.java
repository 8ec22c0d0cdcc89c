package com.atlassian.confluence.api.service.exceptions;

/** Signature only. Source: docs.atlassian.com/atlassian-confluence/5.7.4 */
public class PermissionException extends ServiceException {
    public PermissionException(String message) {
        super(message);
    }
}
