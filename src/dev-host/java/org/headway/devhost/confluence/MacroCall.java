package org.headway.devhost.confluence;

import java.util.Map;

/** A macro as the author placed it; parameters are verbatim, absent ones are missing. */
record MacroCall(String name, Map<String, String> parameters, String body) {}
