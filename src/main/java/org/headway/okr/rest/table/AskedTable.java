package org.headway.okr.rest.table;

import static java.util.stream.Collectors.toMap;

import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.headway.okr.view.table.TableParameters;

/** The question of a table, as it stands in an address. */
final class AskedTable {

    private AskedTable() {}

    static TableParameters parameters(UriInfo address) {
        return TableParameters.read(given(address));
    }

    static Map<String, String> given(UriInfo address) {
        return address.getQueryParameters().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().get(0)));
    }
}
