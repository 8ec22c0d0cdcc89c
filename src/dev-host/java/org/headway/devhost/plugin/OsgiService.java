package org.headway.devhost.plugin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.headway.devhost.StartFailure;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Makes an imported service: a proxy that looks the OSGi service up at every call. */
final class OsgiService {
    private OsgiService() {}

    static <T> T proxy(BundleContext services, Class<T> type, String origin) {
        if (services.getServiceReference(type) == null) {
            // The products wait five minutes before they give up.
            throw new StartFailure(origin + " imports " + type.getName() + ", which is no service of this product");
        }
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> {
                        ServiceReference<T> reference = services.getServiceReference(type);
                        if (reference == null) {
                            throw new IllegalStateException("The service is gone: " + type.getName());
                        }
                        try {
                            yield method.invoke(services.getService(reference), arguments);
                        } catch (InvocationTargetException failure) {
                            throw failure.getCause();
                        }
                    }
                }));
    }
}
