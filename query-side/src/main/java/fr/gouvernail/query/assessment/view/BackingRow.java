package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.BackingActor;
import fr.gouvernail.contract.assessment.BackingPosition;
import fr.gouvernail.kernel.id.BackingId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;

/**
 * One actor's backing of one project, as of a day.
 *
 * @param actor with its kind alone where this reader may not know who it is
 * @param statement what they said last
 */
public record BackingRow(
        BackingId backing,
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
