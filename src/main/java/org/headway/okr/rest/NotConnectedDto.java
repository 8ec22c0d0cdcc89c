package org.headway.okr.rest;

import java.util.List;
import org.headway.okr.rest.ErrorsDto.ErrorDto;

/**
 * A refusal on the wire that the person can do something about.
 *
 * @param authorise where they let this Jira ask Confluence on their behalf
 */
public record NotConnectedDto(List<ErrorDto> errors, String authorise) {}
