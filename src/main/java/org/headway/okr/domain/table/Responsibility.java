package org.headway.okr.domain.table;

import java.time.LocalDate;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Person;

/**
 * Somebody answers for something that is not removed.
 *
 * @param key of the key result or objective
 * @param sponsor whether the person sponsors an objective; else a key result's champion
 * @param end the last day of its cycle
 */
public record Responsibility(
        String key,
        AreaKey area,
        String title,
        boolean sponsor,
        boolean draft,
        Person person,
        LocalDate end,
        int version) {}
