package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the framing of a project settles.
 *
 * @param costHt estimated cost without tax
 * @param lead who leads it; null while nobody does
 */
public record ProjectFrame(
        @LongText String objectives,
        @LongText String perimeter,
        LocalDate startsOn,
        LocalDate endsOn,
        Money costHt,
        @Nullable PersonId lead) {}
