package org.headway.okr.domain.table;

import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.programme.DeploymentParameters;

/**
 * Where a table's first or next objectives would be written.
 *
 * @param team of the name the table asks for; the container's name where it asks for none
 * @param containerName what people must be able to view in order to read what is written
 * @param area its key, once it is there
 * @param mayEdit whether this reader may write there
 * @param mayDecide whether this reader decides the rules there
 * @param rules of the area there, or of one that is still to be made
 */
public record TableHome(
        String team,
        Optional<AreaKey> area,
        Container container,
        String containerName,
        Cycle cycle,
        boolean mayEdit,
        boolean mayDecide,
        DeploymentParameters rules) {}
