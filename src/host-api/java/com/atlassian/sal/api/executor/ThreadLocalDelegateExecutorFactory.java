package com.atlassian.sal.api.executor;

import java.util.concurrent.ExecutorService;

/** Signature only. Source: docs.atlassian.com/sal-api, SAL 7 (Platform 8) */
public interface ThreadLocalDelegateExecutorFactory {
    ExecutorService createExecutorService(ExecutorService delegate);
}
