package org.headway.devhost.rest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.glassfish.hk2.api.Injectee;
import org.glassfish.hk2.api.JustInTimeInjectionResolver;
import org.glassfish.hk2.api.ServiceLocator;
import org.glassfish.hk2.utilities.ServiceLocatorUtilities;
import org.headway.devhost.plugin.PluginBeans;

/** Lets Jersey inject the plugin's beans: the one bean of the wanted type. */
@Singleton
public final class PluginBeanResolver implements JustInTimeInjectionResolver {
    private final PluginBeans beans;
    private final ServiceLocator locator;

    @Inject
    public PluginBeanResolver(PluginBeans beans, ServiceLocator locator) {
        this.beans = beans;
        this.locator = locator;
    }

    @Override
    public boolean justInTimeResolution(Injectee wanted) {
        Object bean = wanted.getRequiredType() instanceof Class<?> type ? beans.find(type) : null;
        if (bean == null) {
            return false;
        }
        ServiceLocatorUtilities.addOneConstant(locator, bean, null, wanted.getRequiredType());
        return true;
    }
}
