package org.headway.devhost.sal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.headway.devhost.PageResources;
import org.headway.devhost.Person;

/** One request being served: by whom it was made, in which language, and what its page needs. */
public record Visit(
        Optional<HttpServletRequest> request, Optional<Person> person, Locale locale, PageResources resources) {}
