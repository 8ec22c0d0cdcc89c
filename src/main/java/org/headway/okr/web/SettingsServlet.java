package org.headway.okr.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.programme.ProgrammeQuery;
import org.headway.okr.service.programme.ProgrammeRules;
import org.headway.okr.view.Templates;
import org.headway.okr.view.programme.SettingsPageView;

/**
 * {@code /plugins/servlet/headway/settings?area=CHECK}: the rules of an area, or of the instance, for those who decide them.
 * It only shows them; they are saved through REST.
 */
@AnonymousSiteAccess
public final class SettingsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient ProgrammeQuery queries;
    private final transient Templates templates;
    private final transient PageFrame frame;

    @Inject
    public SettingsServlet(ProgrammeQuery queries, Templates templates, PageFrame frame) {
        this.queries = queries;
        this.templates = templates;
        this.frame = frame;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> area = Optional.ofNullable(request.getParameter("area"));
        frame.require("settings");
        frame.around(request, response, (reader, words) -> {
            ProgrammeRules rules = queries.toDecide(reader, scope(area));
            if (area.isEmpty()) {
                frame.requirePassword(request);
            }
            return SettingsPageView.of(rules, words).render(templates, words);
        });
    }

    private static Scope scope(Optional<String> area) {
        return new Scope(area.map(key -> AreaKey.read(key).orElseThrow(NotFound::new)));
    }
}
