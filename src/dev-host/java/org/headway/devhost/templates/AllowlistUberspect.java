package org.headway.devhost.templates;

import java.lang.reflect.Method;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

/** Fails a rendering that calls a method or reads a property outside the allowlist. Velocity makes it by name. */
public final class AllowlistUberspect extends UberspectImpl implements RuntimeServicesAware {
    private Allowlist allowlist;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowlist = (Allowlist) services.getApplicationAttribute(Allowlist.class);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info place) throws Exception {
        if (target == null) {
            return null;
        }
        Method method = introspector.getMethod(target.getClass(), name, arguments);
        if (method == null) {
            return super.getMethod(target, name, arguments, place);
        }
        check(target.getClass(), method, place);
        return new VelMethodImpl(method);
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info place) throws Exception {
        VelPropertyGet property = super.getPropertyGet(target, name, place);
        if (property != null && property.getMethodName() != null) {
            boolean byName = property.getMethodName().equals("get");
            Object[] arguments = byName ? new Object[] {name} : new Object[0];
            Method method = introspector.getMethod(target.getClass(), property.getMethodName(), arguments);
            if (method != null) {
                check(target.getClass(), method, place);
            }
        }
        return property;
    }

    private void check(Class<?> type, Method method, Info place) {
        if (!allowlist.allows(type, method)) {
            throw new TemplateFailure(place.getTemplateName() + ", line " + place.getLine() + ": " + type.getName()
                    + "#" + method.getName() + " is not in the plugin's <velocity-allowlist>");
        }
    }
}
