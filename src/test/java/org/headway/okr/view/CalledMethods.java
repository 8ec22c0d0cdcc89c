package org.headway.okr.view;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;

/** Writes down which methods templates find on our types. Velocity makes it by its name, hence public. */
public final class CalledMethods extends UberspectImpl implements RuntimeServicesAware {

    private RuntimeServices services;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        this.services = services;
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info where) throws Exception {
        Class<?> type = target.getClass();
        if (type.getName().startsWith("org.headway.")) {
            Method method = introspector.getMethod(type, name, arguments);
            if (method == null) {
                throw new IllegalStateException(type + " has no method " + name + ", wanted at " + where);
            }
            String parameters = Arrays.stream(method.getParameterTypes())
                    .map(Class::getName)
                    .collect(Collectors.joining(","));
            called().add(type.getName() + "#" + name + "(" + parameters + ")");
        } else if (!type.getName().startsWith("java.lang.")) {
            throw new IllegalStateException("a template calls " + name + " of " + type + ", at " + where);
        }
        return super.getMethod(target, name, arguments, where);
    }

    @SuppressWarnings("unchecked")
    private Set<String> called() {
        return (Set<String>) services.getApplicationAttribute(CalledMethods.class);
    }
}
