package com.atlassian.confluence.api.service.exceptions;

/** Signature only. Source: docs.atlassian.com/atlassian-confluence/5.7.4 */
public class ServiceException extends RuntimeException {
    public ServiceException(String message) {
        super(message);
    }
}
