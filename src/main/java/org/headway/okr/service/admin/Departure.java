package org.headway.okr.service.admin;

import org.headway.okr.domain.table.Responsibility;

/**
 * Somebody who left is still champion or sponsor of something whose cycle is not over.
 *
 * @param areaName name of its area
 * @param readable whether the reader may read what it says
 * @param personName full name where the product still knows it, else the user name
 */
public record Departure(Responsibility of, String areaName, boolean readable, String personName) {}
