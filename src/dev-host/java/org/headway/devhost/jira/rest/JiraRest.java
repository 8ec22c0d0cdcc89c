package org.headway.devhost.jira.rest;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.headway.devhost.HostContext;
import org.headway.devhost.Person;
import org.headway.devhost.action.Forbidden;
import org.headway.devhost.jira.rest.Answer.Refusal;
import org.headway.devhost.jira.search.Search;
import org.headway.devhost.jira.tracker.Tracker;

/** {@code /rest/api/2}: finds the resource by the first part of the path. */
public final class JiraRest extends HttpServlet {
    private final transient Map<String, Function<Call, Answer>> resources;

    public JiraRest(
            HostContext host, Tracker tracker, Search search, BiFunction<Person, Person, List<String>> personChanged) {
        Shapes shapes = new Shapes(host);
        IssueRest issues = new IssueRest(host, tracker, shapes, new Picker(tracker, search));
        ProjectRest projects = new ProjectRest(tracker, shapes);
        SearchRest found = new SearchRest(search, shapes);
        resources = Map.of(
                "issue", issues::answer,
                "project", projects::answer,
                "projects", projects::picker,
                "search", found::answer,
                "user", new UserRest(tracker, personChanged)::answer,
                "myself", call -> myself(host, shapes));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> path = Arrays.stream(Objects.requireNonNullElse(request.getPathInfo(), "/")
                        .substring(1)
                        .split("/"))
                .toList();
        Function<Call, Answer> resource = resources.get(path.get(0));
        Answer answer;
        try {
            answer = resource == null
                    ? Answer.refusal(404, List.of("The dev host does not imitate " + request.getPathInfo()), Map.of())
                    : resource.apply(new Call(request, path.subList(1, path.size())));
        } catch (Refusal refused) {
            answer = refused.answer();
        } catch (Forbidden refused) {
            answer = Answer.refusal(403, List.of("You do not have permission to do this."), Map.of());
        }
        response.setStatus(answer.status());
        if (!answer.body().isMissingNode()) {
            response.setContentType("application/json;charset=UTF-8");
            Answer.JSON.writeValue(response.getOutputStream(), answer.body());
        }
    }

    private static Answer myself(HostContext host, Shapes shapes) {
        return host.visitor()
                .map(person -> Answer.ok(shapes.person(person)))
                .orElseThrow(() -> new Refusal(
                        401, "You are not authenticated. Authentication required to perform this" + " operation."));
    }
}
