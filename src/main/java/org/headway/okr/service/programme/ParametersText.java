package org.headway.okr.service.programme;

import java.util.List;
import java.util.Map;

/**
 * What an administrator decides about the programme. Blank texts are inherited.
 *
 * @param choices a value for each setting that is decided, by the setting's name
 * @param saidBy user name of whoever says why we do OKRs
 * @param coaches user names
 */
public record ParametersText(Map<String, String> choices, String why, String saidBy, List<String> coaches) {

    public ParametersText {
        choices = Map.copyOf(choices);
        coaches = List.copyOf(coaches);
    }
}
