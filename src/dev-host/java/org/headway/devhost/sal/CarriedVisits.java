package org.headway.devhost.sal;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** SAL's ThreadLocalDelegateExecutorFactory: work is done as whoever handed it over. */
public record CarriedVisits(Visits visits) {
    public ExecutorService createExecutorService(ExecutorService delegate) {
        return new Carrying(delegate);
    }

    private final class Carrying extends AbstractExecutorService {
        private final ExecutorService delegate;

        Carrying(ExecutorService delegate) {
            this.delegate = delegate;
        }

        @Override
        public void execute(Runnable work) {
            delegate.execute(visits.carried(work));
        }

        @Override
        public void shutdown() {
            delegate.shutdown();
        }

        @Override
        public List<Runnable> shutdownNow() {
            return delegate.shutdownNow();
        }

        @Override
        public boolean isShutdown() {
            return delegate.isShutdown();
        }

        @Override
        public boolean isTerminated() {
            return delegate.isTerminated();
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
            return delegate.awaitTermination(timeout, unit);
        }
    }
}
