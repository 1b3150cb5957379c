package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.BackingActor;
import fr.gouvernail.contract.assessment.BackingPosition;
import fr.gouvernail.kernel.id.BackingId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One actor's backing of one project, as of a day.
 *
 * @param backing null where this reader may not know who it is: the id follows from the actor
 * @param actor with its kind alone where this reader may not know who it is
 * @param statement what they said last
 */
public record BackingRow(
        @Nullable BackingId backing,
        ProjectId project,
        TerritoryId territory,
        BackingActor actor,
        boolean namedOutside,
        BackingPosition position,
        LocalDate positionOn,
        long positionEvent,
        String statement,
        List<CommitmentRow> commitments,
        ActorStanding standing,
        long version) {

    BackingRow withoutId() {
        return new BackingRow(
                null,
                project,
                territory,
                actor,
                namedOutside,
                position,
                positionOn,
                positionEvent,
                statement,
                commitments,
                standing,
                version);
    }

    static ActorStanding standing(BackingPosition position, List<CommitmentRow> commitments, LocalDate day) {
        return switch (position) {
            case OPPOSED -> ActorStanding.OPPOSED;
            case NEUTRAL -> ActorStanding.NEUTRAL;
            case SUPPORTS_IF -> ActorStanding.CONDITIONAL;
            case SUPPORTS -> {
                var worth = commitments.stream().map(one -> one.standing(day)).toList();
                if (worth.contains(CommitmentStanding.FIRM)) {
                    yield ActorStanding.FIRM;
                }
                yield worth.contains(CommitmentStanding.CONDITIONAL)
                        ? ActorStanding.CONDITIONAL
                        : ActorStanding.IN_WORDS;
            }
        };
    }
}
