package org.headway.okr.service.area;

import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Level;

/** What an editor says of an area. */
public record AreaText(String name, Level level, Optional<AreaKey> parent) {}
