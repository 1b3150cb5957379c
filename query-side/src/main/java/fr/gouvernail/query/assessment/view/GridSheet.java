package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.GridCriterion;
import fr.gouvernail.kernel.id.GridId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grid of a programme with all marks given by it.
 *
 * @param edition the number of the version that holds
 * @param editions the last one first
 * @param marks the last of each assessor, project and criterion
 */
public record GridSheet(
        GridId grid,
        ProgrammeId programme,
        int edition,
        List<GridCriterion> criteria,
        List<Edition> editions,
        List<Mark> marks,
        long version) {

    /** @param setBy null for a reader who is shown no person */
    public record Edition(
            int number,
            List<GridCriterion> criteria,
            @Nullable String reason,
            @Nullable PersonId setBy,
            LocalDate effectiveOn,
            Instant recordedAt,
            long event) {}

    /**
     * What one assessor gave.
     *
     * @param previous what the same assessor had given, where this took its place; null the first time
     * @param reason why it did; null the first time, and for a reader who is shown no person
     * @param assessor null for a reader who is shown no person, like the day and the event, by which one could be followed
     */
    public record Mark(
            ProjectId project,
            int criterion,
            int mark,
            String comment,
            @Nullable Integer previous,
            @Nullable String reason,
            @Nullable PersonId assessor,
            @Nullable LocalDate effectiveOn,
            @Nullable Long event) {}

    /** What the assessors gave a project on one criterion. @param spread between the lowest mark and the highest */
    public record OfCriterion(
            GridCriterion criterion, @Nullable Score mean, int spread, List<Mark> marks) {}

    public Ranking ranking() {
        return Ranking.of(
                criteria,
                marks.stream()
                        .map(mark -> new Ranking.Given(mark.project(), mark.criterion(), mark.mark()))
                        .toList());
    }

    /** Null while the project is not marked on every criterion. */
    public Ranking.@Nullable Place place(ProjectId project) {
        return ranking().places().stream()
                .filter(place -> place.project().equals(project))
                .findFirst()
                .orElse(null);
    }

    public List<OfCriterion> of(ProjectId project) {
        return criteria.stream().map(criterion -> of(project, criterion)).toList();
    }

    private OfCriterion of(ProjectId project, GridCriterion criterion) {
        var given = marks.stream()
                .filter(mark -> mark.project().equals(project) && mark.criterion() == criterion.number())
                .toList();
        var values = given.stream().mapToInt(Mark::mark).summaryStatistics();
        return new OfCriterion(
                criterion,
                given.isEmpty() ? null : Score.of(values.getSum(), values.getCount()),
                given.isEmpty() ? 0 : values.getMax() - values.getMin(),
                given);
    }
}
