package org.headway.okr.domain;

import java.time.LocalDate;

/** That an area closed a cycle: nothing of it changes from then on, unless somebody reopens it. */
public record Closing(Person by, LocalDate on) {}
