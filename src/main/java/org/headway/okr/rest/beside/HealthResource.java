package org.headway.okr.rest.beside;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.headway.okr.domain.HealthMetricKey;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.platform.Languages;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Body;
import org.headway.okr.rest.Input;
import org.headway.okr.service.Reader;
import org.headway.okr.service.beside.HealthCommands;
import org.headway.okr.service.beside.HealthQueries;
import org.headway.okr.service.reading.OkrQueries;
import org.jspecify.annotations.Nullable;

/** Health metrics of an area, and their logs. Each write answers the area's strip as it looks then. */
@Path("health-metric")
@AnonymousSiteAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {

    private final SalPeople people;
    private final Languages languages;
    private final OkrQueries okrs;
    private final HealthQueries queries;
    private final HealthCommands commands;
    private final BesideWidgets widgets;

    @Inject
    public HealthResource(
            SalPeople people,
            Languages languages,
            OkrQueries okrs,
            HealthQueries queries,
            HealthCommands commands,
            BesideWidgets widgets) {
        this.people = people;
        this.languages = languages;
        this.okrs = okrs;
        this.queries = queries;
        this.commands = commands;
        this.widgets = widgets;
    }

    /** All metrics of one area, what is out of range first. */
    @GET
    public List<HealthMetricDto> list(@QueryParam("area") @Nullable String area) {
        return queries.of(people.reader(), Input.areaKey(Input.text(area))).metrics().stream()
                .map(HealthMetricDto::of)
                .toList();
    }

    @GET
    @Path("{key}")
    public HealthMetricDto get(@PathParam("key") String key) {
        return HealthMetricDto.of(queries.metric(people.reader(), Input.healthMetricKey(key)));
    }

    /** The last readings, newest first. */
    @GET
    @Path("{key}/reading")
    public List<HealthReadingDto> readings(@PathParam("key") String key, @QueryParam("limit") @Nullable String limit) {
        Reader reader = people.reader();
        boolean withPeople = okrs.maySeePeople(reader);
        return queries.open(reader, Input.healthMetricKey(key), Input.limit(limit)).last().stream()
                .map(entry -> HealthReadingDto.of(entry, withPeople))
                .toList();
    }

    /** The same id again answers the same. */
    @POST
    @LicensedOnly
    public Response add(@Nullable HealthMetricRequest request) {
        HealthMetricRequest asked = Body.required(request);
        Reader reader = people.reader();
        HealthMetric added =
                commands.add(reader, Input.areaKey(Input.text(asked.area())), asked.madeId(), asked.text(locale()));
        return Body.created(written(added, reader));
    }

    @PUT
    @Path("{key}")
    @LicensedOnly
    public HealthWrittenDto change(@PathParam("key") String key, @Nullable HealthMetricRequest request) {
        HealthMetricRequest asked = Body.required(request);
        Reader reader = people.reader();
        return written(
                commands.change(
                        reader, Input.healthMetricKey(key), Input.version(asked.version()), asked.text(locale())),
                reader);
    }

    @DELETE
    @Path("{key}")
    @LicensedOnly
    public HealthWrittenDto remove(@PathParam("key") String key, @QueryParam("version") @Nullable String version) {
        Reader reader = people.reader();
        return written(commands.remove(reader, Input.healthMetricKey(key), Input.version(version)), reader);
    }

    /** Appends to the log; the same id again answers the same. */
    @POST
    @Path("{key}/reading")
    @LicensedOnly
    public Response read(@PathParam("key") String key, @Nullable ReadingRequest request) {
        ReadingRequest asked = Body.required(request);
        Reader reader = people.reader();
        HealthMetricKey metric = Input.healthMetricKey(key);
        var unused = commands.read(reader, metric, asked.madeId(), asked.number(locale()), asked.readOn());
        return Body.created(written(queries.metric(reader, metric), reader));
    }

    private HealthWrittenDto written(HealthMetric metric, Reader reader) {
        return new HealthWrittenDto(
                HealthMetricDto.of(metric),
                widgets.strip(queries.of(reader, metric.key().area())));
    }

    private Locale locale() {
        return languages.reader().locale();
    }
}
