package org.headway.okr.service.programme;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.programme.Choices;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.domain.programme.Scope;

/**
 * The rules of an area or of the instance, with who decided them.
 *
 * @param decisions the area's own first, if it is about one; the instance's last
 * @param place what one must be able to view to read the OKRs; empty where it is about the whole instance
 * @param names full names of those people whom the reader may know, by user key
 * @param mayDecide whether this reader decides them
 * @param zone where days end
 */
public record ProgrammeRules(
        Optional<Area> area,
        List<ParametersDecision> decisions,
        Optional<Visibility> place,
        Map<String, String> names,
        boolean mayDecide,
        ZoneId zone) {

    /** A container by its name, and whether one must sign in to view it. */
    public record Visibility(Container container, String name, boolean toEverybody) {}

    public ProgrammeRules {
        decisions = List.copyOf(decisions);
        names = Map.copyOf(names);
    }

    public Scope scope() {
        return own().scope();
    }

    /** The decision that is shown, and changed where this is the page that decides. */
    public ParametersDecision own() {
        return decisions.get(0);
    }

    public ParametersDecision instance() {
        return decisions.get(decisions.size() - 1);
    }

    public DeploymentParameters inForce() {
        return new DeploymentParameters(own().choices().over(instance().choices()));
    }

    /** What would hold here if nothing were decided here. */
    public DeploymentParameters inherited() {
        return new DeploymentParameters(area.isPresent() ? instance().choices() : Choices.none());
    }
}
