package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the ways the body could have gone.
 *
 * @param key how it is called: A, B, C…
 * @param totalHt what it would cost in all, without tax; null where it has no cost of its own
 * @param ownShare what the owner would pay of it, without tax
 * @param endsOn when it would be done
 * @param consequences what follows from it, wanted or not
 * @param whyNot why it was not chosen; null on the chosen one
 */
public record ConsideredOption(
        String key,
        String title,
        @Nullable Money totalHt,
        @Nullable Money ownShare,
        @Nullable LocalDate endsOn,
        @LongText String consequences,
        @LongText @Nullable String whyNot) {}
