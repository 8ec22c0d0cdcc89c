package com.atlassian.activeobjects.external;

/** Signature only. Source: Apache-2.0 source of activeobjects-plugin, com.atlassian.activeobjects.external */
public interface ActiveObjects {
    <T extends net.java.ao.RawEntity<K>, K> T create(Class<T> type, net.java.ao.DBParam... params);

    <T extends net.java.ao.RawEntity<K>, K> void create(
            Class<T> type, java.util.List<java.util.Map<String, Object>> rows);

    <T extends net.java.ao.RawEntity<K>, K> T[] find(Class<T> type, net.java.ao.Query query);

    <K> int deleteWithSQL(Class<? extends net.java.ao.RawEntity<K>> type, String criteria, Object... parameters);

    <K> int count(Class<? extends net.java.ao.RawEntity<K>> type);

    @SuppressWarnings("unchecked")
    void migrate(Class<? extends net.java.ao.RawEntity<?>>... entities);

    <T> T executeInTransaction(com.atlassian.sal.api.transaction.TransactionCallback<T> callback);
}
