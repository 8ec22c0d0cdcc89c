package org.headway.okr.rest;

import java.util.List;

/**
 * What runs here.
 *
 * @param app always {@code headway}, so that nothing else is taken for it
 * @param capabilities what other products may ask for here
 */
public record AboutDto(String app, String version, List<String> capabilities) {}
