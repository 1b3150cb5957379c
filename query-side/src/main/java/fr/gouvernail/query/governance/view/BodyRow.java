package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body with the rules and the charter it sits by on the day that was asked for.
 *
 * @param kindName how its territory calls its kind, where it is not in the list
 * @param members seats taken on the day that was asked for
 * @param votingMembers those of them that vote
 * @param rulesEvent position of the event that set those rules
 * @param paper null for a body that began here
 * @param version expected version of the next command on it
 */
public record BodyRow(
        BodyId body,
        TerritoryId territory,
        @Nullable ProgrammeId programme,
        BodyKind kind,
        @Nullable String kindName,
        String name,
        BodyRules rules,
        @Nullable BodyCharter charter,
        LocalDate establishedOn,
        int members,
        int votingMembers,
        long establishedEvent,
        long rulesEvent,
        @Nullable Long charterEvent,
        @Nullable Paper paper,
        long version) {

    /** Where a body that existed on paper was read. @param event position of the event that says so */
    public record Paper(String source, String reason, long event) {}
}
