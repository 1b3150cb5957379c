package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a risk is judged and what is done about it.
 *
 * @param rating as things are
 * @param residual as it should be once the response has worked; null while nobody says
 * @param reviewOn the day by which it is looked at again
 */
public record RiskStanding(
        RiskRating rating,
        PersonId owner,
        @LongText String response,
        @Nullable RiskRating residual,
        LocalDate reviewOn) {

    /** The same, looked at again by another day. */
    public RiskStanding lookedAtBy(LocalDate day) {
        return new RiskStanding(rating, owner, response, residual, day);
    }
}
