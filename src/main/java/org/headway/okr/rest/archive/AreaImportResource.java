package org.headway.okr.rest.archive;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.headway.okr.platform.SalPeople;
import org.headway.okr.rest.Body;
import org.headway.okr.rest.Input;
import org.headway.okr.service.archive.ArchiveCommands;
import org.jspecify.annotations.Nullable;

/** Imports an area out of a file: with {@code dryRun=true} it says what would be made. */
@Path("import/area")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class AreaImportResource {

    private final SalPeople people;
    private final ArchiveCommands commands;

    @Inject
    public AreaImportResource(SalPeople people, ArchiveCommands commands) {
        this.people = people;
        this.commands = commands;
    }

    @POST
    public Response bringIn(
            @QueryParam("container") @Nullable String container,
            @QueryParam("dryRun") @Nullable String dryRun,
            InputStream body)
            throws IOException {
        // Read before anything is refused, or the connection would end with the refusal; looked into afterwards.
        byte[] sent = body.readNBytes(AreaImportRequest.LIMIT + 1);
        String place = Input.text(container);
        commands.requireAdministrator(people.reader(), place);
        boolean isPreview = Input.flag("dryRun", dryRun);
        AreaImportRequest request = AreaImportRequest.read(place, sent);
        if (isPreview) {
            return Response.ok(ArchivePlanDto.of(commands.preview(people.reader(), request.text())))
                    .build();
        }
        String key =
                commands.bringIn(people.reader(), request.id(), request.text()).value();
        return Body.created(Map.of("key", key));
    }
}
