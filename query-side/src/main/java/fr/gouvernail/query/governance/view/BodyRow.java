package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body with the rules it sits by.
 *
 * @param members seats taken on the day that was asked for
 * @param votingMembers those of them that vote
 * @param rulesEvent position of the event that last set the rules
 * @param version expected version of the next command on it
 */
public record BodyRow(
        BodyId body,
        TerritoryId territory,
        @Nullable ProgrammeId programme,
        BodyKind kind,
        String name,
        BodyRules rules,
        LocalDate establishedOn,
        int members,
        int votingMembers,
        long establishedEvent,
        long rulesEvent,
        long version) {}
