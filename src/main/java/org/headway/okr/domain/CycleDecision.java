package org.headway.okr.domain;

/** An area's choice for a cycle. The first objective of an area in a cycle records the choice to have OKRs. */
public record CycleDecision(AreaKey area, Cycle cycle) {}
