package org.headway.okr.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.headway.okr.domain.IssueId;
import org.headway.okr.platform.link.LinkedAnswer.Answered;
import org.headway.okr.platform.link.LinkedProduct;
import org.headway.okr.platform.link.LinkedRequest;
import org.headway.okr.service.action.LinkNews;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the linked Jira beside the write, one issue after the other: Jira asks back before it answers, and that must find a
 * place among the calls, too. What does not reach Jira is found by its pulling job.
 */
@ConfluenceComponent
public final class TellsJira implements LinkNews, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TellsJira.class);
    private static final int MOST_WAITING = 200;

    private final LinkedProduct jira;
    private final ExecutorService beside;

    /** The thread acts as whoever hands it something to tell. */
    @Inject
    public TellsJira(LinkedProduct jira, @ComponentImport ThreadLocalDelegateExecutorFactory carrying) {
        this.jira = jira;
        this.beside = carrying.createExecutorService(new ThreadPoolExecutor(
                0,
                1,
                30,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                TellsJira::thread,
                new ThreadPoolExecutor.DiscardPolicy()));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "headway-tells-jira");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public boolean isWanted() {
        return jira.exists();
    }

    @Override
    public void changed(Collection<IssueId> issues) {
        List<IssueId> told = List.copyOf(issues);
        beside.execute(() -> told.forEach(this::tell));
    }

    private void tell(IssueId issue) {
        var answer = jira.ask(LinkedRequest.post("/rest/headway/1.0/issue/" + issue + "/links", "{}"));
        if (!(answer instanceof Answered answered && answered.successful())) {
            LOG.debug("Jira was not told of issue {}: {}", issue, answer);
        }
    }

    /** Called by Spring when the plugin stops. */
    @Override
    public void close() {
        var unused = beside.shutdownNow();
    }
}
