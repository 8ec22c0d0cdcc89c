package org.headway.okr.platform.link;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Eight calls at once on this node, each at most three seconds long: a ninth fails at once, and whoever asked waits no
 * longer than that, whatever the other side does. A thread that waits on keeps its place among the eight until it is free.
 */
@Named
public final class Calls implements AutoCloseable {

    static final int AT_ONCE = 8;
    static final int LONGEST_MILLIS = 3000;

    private final ExecutorService threads;

    /** The threads act as whoever hands them a call. */
    @Inject
    public Calls(@ComponentImport ThreadLocalDelegateExecutorFactory carrying) {
        threads = carrying.createExecutorService(
                new ThreadPoolExecutor(0, AT_ONCE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), Calls::thread));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "headway-link");
        thread.setDaemon(true);
        return thread;
    }

    <T> T make(Callable<T> call) throws Unreached {
        return make(call, LONGEST_MILLIS);
    }

    <T> T make(Callable<T> call, int longestMillis) throws Unreached {
        Future<T> running = started(call);
        try {
            return running.get(longestMillis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLate) {
            throw new Unreached(Trouble.SLOW, tooLate);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Unreached known ? known : new Unreached(Trouble.DOWN, failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Unreached(Trouble.BUSY, stopping);
        } finally {
            // Tells who still reads a body that nobody waits for it.
            running.cancel(true);
        }
    }

    private <T> Future<T> started(Callable<T> call) throws Unreached {
        try {
            return threads.submit(call);
        } catch (RejectedExecutionException noneFree) {
            throw new Unreached(Trouble.BUSY, noneFree);
        }
    }

    /** Called by Spring when the plugin stops. */
    @Override
    public void close() {
        var unused = threads.shutdownNow();
    }
}
