package org.headway.okr.rest.beside;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Input;
import org.headway.okr.service.beside.HealthQueries;
import org.headway.okr.service.beside.JustDoItQueries;
import org.jspecify.annotations.Nullable;

/** What opens beside the key results as HTML, fetched when somebody asks to see it. */
@Path("beside")
@AnonymousSiteAccess
@Produces("text/html;charset=UTF-8")
public final class BesideHtmlResource {

    private static final int READINGS = 5;

    private final SalPeople people;
    private final JustDoItQueries justDoIts;
    private final HealthQueries health;
    private final BesideWidgets widgets;

    @Inject
    public BesideHtmlResource(
            SalPeople people, JustDoItQueries justDoIts, HealthQueries health, BesideWidgets widgets) {
        this.people = people;
        this.justDoIts = justDoIts;
        this.health = health;
        this.widgets = widgets;
    }

    /** The just-do-its of an {@code objective}, or of an {@code area} in a {@code cycle}. */
    @GET
    @Path("checklist")
    public String checklist(
            @QueryParam("objective") @Nullable String objective,
            @QueryParam("area") @Nullable String area,
            @QueryParam("cycle") @Nullable String cycle) {
        return widgets.checklist(AskedList.of(objective, area, cycle).in(justDoIts, people.reader()));
    }

    /** A health metric with its last readings and, for editors, its forms. */
    @GET
    @Path("health/{key}")
    public String metric(@PathParam("key") String key) {
        return widgets.panel(health.open(people.reader(), Input.healthMetricKey(key), READINGS));
    }

    /** The form of a new health metric, for editors. */
    @GET
    @Path("new-health")
    public String newMetric(@QueryParam("area") @Nullable String area) {
        return widgets.newMetric(health.areaToWriteIn(people.reader(), Input.areaKey(Input.text(area))));
    }
}
