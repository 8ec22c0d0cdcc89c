package org.headway.devhost.start;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.crowd.embedded.api.CrowdService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.Map;
import org.headway.devhost.Partial;
import org.headway.devhost.link.LinkEnd;
import org.headway.devhost.sal.Application;
import org.headway.devhost.sal.CarriedVisits;
import org.headway.devhost.sal.CurrentRequest;
import org.headway.devhost.sal.Directory;
import org.headway.devhost.sal.Language;
import org.headway.devhost.sal.PageBuilder;
import org.headway.devhost.sal.Scheduler;
import org.headway.devhost.sal.Users;
import org.osgi.framework.BundleContext;

/** The OSGi services that plugins find in both products. */
final class SharedServices {
    private SharedServices() {}

    static void register(BundleContext context, Host host, LinkEnd link) {
        Language language = new Language(host.visits());
        Map<Class<?>, Object> services = new HashMap<>(host.product().services(host));
        services.put(ActiveObjects.class, host.storage().facade());
        add(services, UserManager.class, new Users(host.people(), host.visits()));
        add(services, CrowdService.class, new Directory(host.people()));
        add(
                services,
                ApplicationProperties.class,
                new Application(host.baseUrl(), host.product().contextPath()));
        add(services, I18nResolver.class, host.texts());
        add(services, LocaleResolver.class, language);
        add(services, TimeZoneManager.class, language);
        add(services, HttpContext.class, new CurrentRequest(host.visits()));
        add(services, EventPublisher.class, host.events());
        add(services, PageBuilderService.class, new PageBuilder(host.visits()));
        add(services, ApplicationLinkService.class, link);
        add(services, ThreadLocalDelegateExecutorFactory.class, new CarriedVisits(host.visits()));
        add(services, SchedulerService.class, new Scheduler());
        add(services, WebSudoManager.class, host.webSudo());
        add(services, TemplateRenderer.class, new PluginTemplates(host));
        services.forEach((type, service) -> context.registerService(type.getName(), service, new Hashtable<>()));
    }

    private static <T> void add(Map<Class<?>, Object> services, Class<T> type, Object target) {
        services.put(type, Partial.of(type, target));
    }
}
