package com.atlassian.sal.api.transaction;

/** Signature only. Source: docs.atlassian.com/sal-api, SAL 7 (Platform 8) */
public interface TransactionCallback<T> {
    T doInTransaction();
}
