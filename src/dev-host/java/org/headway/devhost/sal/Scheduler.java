package org.headway.devhost.sal;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.headway.devhost.Partial;

/** Atlassian's SchedulerService on one thread, as nobody; a job that is scheduled anew takes the place of the one before. */
public final class Scheduler {
    /** What a runner is told. */
    public record Run() {
        public boolean isCancellationRequested() {
            return Thread.currentThread().isInterrupted();
        }
    }

    private final Map<String, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<String, Future<?>> jobs = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "scheduler");
        made.setDaemon(true);
        return made;
    });

    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key.toString(), runner);
    }

    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key.toString());
    }

    public void scheduleJob(JobId id, JobConfig config) {
        IntervalScheduleInfo interval = config.getSchedule().getIntervalScheduleInfo();
        long wait = Math.max(0, interval.getFirstRunTime().getTime() - System.currentTimeMillis());
        Future<?> before = jobs.put(
                id.toString(),
                thread.scheduleWithFixedDelay(
                        () -> run(config), wait, interval.getIntervalInMillis(), TimeUnit.MILLISECONDS));
        if (before != null) {
            before.cancel(false);
        }
    }

    private void run(JobConfig config) {
        JobRunner runner = runners.get(config.getJobRunnerKey().toString());
        if (runner != null) {
            try {
                runner.runJob(Partial.of(JobRunnerRequest.class, new Run()));
            } catch (RuntimeException | LinkageError failure) {
                System.err.println("dev host: a job failed: " + failure);
                failure.printStackTrace();
            }
        }
    }
}
