package org.headway.okr.domain.close;

import org.headway.okr.domain.KeyResultKey;

/** The key result as which another one goes on, and the name of the cycle in which it does. */
public record Successor(KeyResultKey key, String cycle, boolean draft) {}
