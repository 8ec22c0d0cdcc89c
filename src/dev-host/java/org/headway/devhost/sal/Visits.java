package org.headway.devhost.sal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.headway.devhost.PageResources;
import org.headway.devhost.Person;

/** Binds visits to threads; outside of a request the visitor is anonymous and speaks English. */
public final class Visits {
    private final ThreadLocal<Visit> current = new ThreadLocal<>();
    private final Supplier<PageResources> pages;

    public Visits(Supplier<PageResources> pages) {
        this.pages = pages;
    }

    public void begin(HttpServletRequest request, Optional<Person> person, Locale locale) {
        current.set(new Visit(Optional.of(request), person, locale, pages.get()));
    }

    /** Goes on as somebody else. */
    public void begin(Optional<Person> person, Locale locale) {
        current.set(new Visit(current().request(), person, locale, pages.get()));
    }

    /** The same work for another thread, during this thread's visit. */
    Runnable carried(Runnable work) {
        Visit visit = current.get();
        return () -> {
            current.set(visit);
            try {
                work.run();
            } finally {
                current.remove();
            }
        };
    }

    public void end() {
        current.remove();
    }

    public Visit current() {
        Visit visit = current.get();
        return visit != null ? visit : new Visit(Optional.empty(), Optional.empty(), Locale.ENGLISH, pages.get());
    }
}
