package org.headway.okr.view.admin;

import org.headway.okr.domain.table.Responsibility;
import org.headway.okr.service.admin.Departure;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Words;

/**
 * What somebody who left answers for.
 *
 * @param title empty where this administrator may not read it
 * @param kind {@code objective} or {@code key-result}, as REST spells it
 */
public record DepartureView(
        String key, String title, String address, String area, String role, String kind, String person, int version) {

    static DepartureView of(Departure departure, Addresses addresses, Words words) {
        Responsibility of = departure.of();
        String role = of.sponsor() ? "sponsor" : "champion";
        return new DepartureView(
                of.key(),
                departure.readable() ? of.title() : words.say("okr.admin.people.hidden"),
                departure.readable() ? addresses.of(of.key()) : "",
                departure.areaName(),
                words.say("okr.admin.people." + role),
                of.sponsor() ? "objective" : "key-result",
                departure.personName(),
                of.version());
    }
}
