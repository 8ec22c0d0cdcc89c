package org.headway.okr.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import org.headway.okr.platform.link.Home;
import org.headway.okr.service.issue.IssueProjects;
import org.headway.okr.service.issue.LinksAtHome;
import org.headway.okr.service.issue.MirrorCommands;
import org.headway.okr.service.issue.MirrorPass;
import org.headway.okr.service.issue.NotPulled;
import org.headway.okr.service.issue.Pulling;
import org.headway.okr.service.store.MirrorStore;
import org.headway.okr.service.store.PullStore;

/**
 * Pulls links once per cluster: a pass in an hour, and every ten minutes a look whether one was left unfinished. Exported,
 * because only then is it told when the plugin starts.
 */
@JiraComponent
@ExportAsService(LifecycleAware.class)
public final class PullingJob implements Pulling, JobRunner, LifecycleAware {

    private static final JobRunnerKey RUNNER = JobRunnerKey.of("org.headway.okr.pull-links");
    private static final JobId JOB = JobId.of("org.headway.okr.pull-links");
    private static final Duration AFTER_START = Duration.ofMinutes(2);
    private static final Duration OFTEN = Duration.ofMinutes(10);

    private final SchedulerService scheduler;
    private final Home home;
    private final AsServiceAccount account;
    private final LinksAtHome links;
    private final PullStore pull;
    private final MirrorPass pass;
    private final Clock clock;

    @Inject
    public PullingJob(
            @JiraImport SchedulerService scheduler,
            Home home,
            AsServiceAccount account,
            LinksAtHome links,
            IssueProjects issues,
            MirrorStore mirror,
            MirrorCommands commands,
            PullStore pull,
            Clock clock) {
        this.scheduler = scheduler;
        this.home = home;
        this.account = account;
        this.links = links;
        this.pull = pull;
        this.pass = new MirrorPass(links, issues, mirror, commands, pull, clock);
        this.clock = clock;
    }

    @Override
    public void onStart() {
        scheduler.registerJobRunner(RUNNER, this);
        schedule(AFTER_START);
    }

    @Override
    public void onStop() {
        scheduler.unregisterJobRunner(RUNNER);
    }

    private void schedule(Duration in) {
        Date first = Date.from(clock.instant().plus(in));
        try {
            scheduler.scheduleJob(
                    JOB,
                    JobConfig.forJobRunnerKey(RUNNER)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(Schedule.forInterval(OFTEN.toMillis(), first)));
        } catch (SchedulerServiceException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        if (account.isNamed() && home.place() == Home.Place.LINKED) {
            try {
                account.run(() -> pass.run(request::isCancellationRequested));
            } catch (NotPulled unable) {
                pull.save(pull.progress().stopped(unable.problemKey()));
            }
        }
        return JobRunnerResponse.success();
    }

    @Override
    public boolean isNeeded() {
        return home.remembered() != Home.Place.HERE;
    }

    @Override
    public boolean isElsewhere() {
        return false;
    }

    @Override
    public Optional<String> tried() {
        if (home.place() != Home.Place.LINKED) {
            return Optional.of("okr.pull.no-headway");
        }
        try {
            account.run(() -> {
                var unused = links.after(Optional.empty());
            });
            return Optional.empty();
        } catch (NotPulled unable) {
            return Optional.of(unable.problemKey());
        }
    }

    @Override
    public void soon() {
        schedule(Duration.ZERO);
    }
}
