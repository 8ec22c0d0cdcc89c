package org.headway.devhost.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headway.devhost.Person;
import org.headway.devhost.sal.Language;

/** Who is signed in and which language they chose, kept in the servlet session. */
final class Session {
    private static final String PERSON = "person";
    private static final String LANGUAGE = "language";

    private final List<Person> people;

    Session(List<Person> people) {
        this.people = people;
    }

    Optional<Person> person(HttpServletRequest request) {
        return attribute(request, PERSON).map(Person.class::cast);
    }

    Locale locale(HttpServletRequest request) {
        return attribute(request, LANGUAGE)
                .map(Locale.class::cast)
                .orElseGet(() -> spoken(request.getLocale().getLanguage()));
    }

    /** The password is the name. */
    boolean signIn(HttpServletRequest request, String name, String password) {
        Optional<Person> person = people.stream()
                .filter(known -> known.name().equals(name) && name.equals(password))
                .findFirst();
        person.ifPresent(known -> {
            HttpSession session = request.getSession();
            request.changeSessionId();
            session.setAttribute(PERSON, known);
        });
        return person.isPresent();
    }

    void signOut(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }

    void speak(HttpServletRequest request, String language) {
        request.getSession().setAttribute(LANGUAGE, spoken(language));
    }

    private static Locale spoken(String language) {
        return Language.SPOKEN.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst()
                .orElseGet(() -> Locale.forLanguageTag(language));
    }

    private static Optional<Object> attribute(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getSession(false)).map(session -> session.getAttribute(name));
    }
}
