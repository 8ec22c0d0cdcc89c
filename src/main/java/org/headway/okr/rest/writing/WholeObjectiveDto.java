package org.headway.okr.rest.writing;

import java.util.List;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.WholeObjective;
import org.headway.okr.rest.MeasureDto;
import org.jspecify.annotations.Nullable;

/** An objective with its key results on the wire, as one write stores them. */
public record WholeObjectiveDto(ObjectiveDto objective, List<LineDto> keyResults) {

    /** One key result; without a key it is not stored yet. */
    public record LineDto(
            @Nullable String key,
            int version,
            String title,
            MeasureDto measure,
            @Nullable String champion,
            String weight,
            Ambition ambition) {

        public static LineDto of(WholeObjective.Line line, boolean withPeople) {
            return new LineDto(
                    line.key().map(KeyResultKey::value).orElse(null),
                    line.version(),
                    line.definition().title(),
                    MeasureDto.of(line.definition().measure()),
                    withPeople
                            ? line.definition().champion().map(Person::userName).orElse(null)
                            : null,
                    MeasureDto.plain(line.definition().weight()),
                    line.definition().ambition());
        }
    }

    public static WholeObjectiveDto of(WholeObjective whole, boolean withPeople) {
        return new WholeObjectiveDto(
                ObjectiveDto.of(whole.objective(), withPeople),
                whole.lines().stream().map(line -> LineDto.of(line, withPeople)).toList());
    }
}
