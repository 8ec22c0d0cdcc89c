package org.headway.devhost;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Stands in for a host interface with an object that has only the methods in use: calls go to the public method of the
 * same name and parameters, any other call fails and says so. The interfaces have dozens of methods in the products.
 */
public final class Partial implements InvocationHandler {
    private final Object target;

    private Partial(Object target) {
        this.target = target;
    }

    public static <T> T of(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Partial(target)));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class && method.getName().equals("equals")) {
            return isLike(arguments[0]);
        }
        try {
            return counterpart(method).invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private boolean isLike(Object other) {
        return other != null
                && Proxy.isProxyClass(other.getClass())
                && Proxy.getInvocationHandler(other) instanceof Partial partial
                && partial.target.equals(target);
    }

    private Method counterpart(Method wanted) {
        try {
            Method method = target.getClass().getMethod(wanted.getName(), wanted.getParameterTypes());
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException missing) {
            throw new UnsupportedOperationException("The dev host does not imitate " + wanted);
        }
    }
}
