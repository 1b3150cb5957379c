package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;

/**
 * One way out put before the body that arbitrates.
 *
 * @param key how it is called: A, B, C…
 * @param totalHt cost without tax
 * @param subsidies what the funders would pay, without tax
 * @param ownShare what the owner would pay, without tax
 * @param endsOn when the action would end
 * @param scope what is kept and what is dropped
 * @param consequences what follows from it, wanted or not
 */
public record ArbitrationOption(
        String key,
        String title,
        Money totalHt,
        Money subsidies,
        Money ownShare,
        LocalDate endsOn,
        @LongText String scope,
        @LongText String consequences) {}
