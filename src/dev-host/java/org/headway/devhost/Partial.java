package org.headway.devhost;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Stands in for a host interface with an object that has only the methods in use: calls go to the public method of the
 * same name and parameters, any other call fails and says so. The interfaces have dozens of methods in the products.
 */
public final class Partial {
    private Partial() {}

    public static <T> T of(Class<T> type, Object target) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("equals")) {
                        return proxy == arguments[0];
                    }
                    try {
                        return counterpart(target, method).invoke(target, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }

    private static Method counterpart(Object target, Method wanted) {
        try {
            Method method = target.getClass().getMethod(wanted.getName(), wanted.getParameterTypes());
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException missing) {
            throw new UnsupportedOperationException("The dev host does not imitate " + wanted);
        }
    }
}
