package org.headway.devhost.sal;

import com.atlassian.event.api.EventListener;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Atlassian's EventPublisher: calls annotated methods that take the event, on the publishing thread. */
public final class Events {
    private final List<Object> listeners = new CopyOnWriteArrayList<>();

    public void register(Object listener) {
        listeners.add(listener);
    }

    public void unregister(Object listener) {
        listeners.removeIf(known -> known == listener);
    }

    public void unregisterAll() {
        listeners.clear();
    }

    public void publish(Object event) {
        for (Object listener : listeners) {
            Arrays.stream(listener.getClass().getMethods())
                    .filter(method -> method.isAnnotationPresent(EventListener.class))
                    .filter(method -> method.getParameterTypes()[0].isInstance(event))
                    .forEach(method -> call(listener, method, event));
        }
    }

    private static void call(Object listener, Method method, Object event) {
        try {
            method.setAccessible(true);
            method.invoke(listener, event);
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException("A listener failed: " + method, failure.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
