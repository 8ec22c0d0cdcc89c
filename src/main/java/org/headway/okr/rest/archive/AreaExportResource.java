package org.headway.okr.rest.archive;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Input;
import org.headway.okr.service.archive.ArchiveQuery;

/** An area with its whole history as a file (docs/export-format.md). */
@Path("area/{key}/export")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class AreaExportResource {

    private final SalPeople people;
    private final ArchiveQuery query;

    @Inject
    public AreaExportResource(SalPeople people, ArchiveQuery query) {
        this.people = people;
        this.query = query;
    }

    @GET
    public Response export(@PathParam("key") String key) {
        AreaKey area = Input.areaKey(key);
        ArchiveQuery.Export export = query.export(people.reader(), area);
        StreamingOutput file = out -> AreaFileWriter.write(export, out);
        return Response.ok(file)
                .header("Content-Disposition", "attachment; filename=\"headway-" + area + ".json\"")
                .build();
    }
}
