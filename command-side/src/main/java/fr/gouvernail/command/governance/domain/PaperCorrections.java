package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.SittingRejection.PAPER_UNCHANGED;

import fr.gouvernail.kernel.command.CommandRejected;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One way to correct all papers of a sitting: what is recorded once is recorded again with a reason, and both stay. */
final class PaperCorrections {

    /**
     * @param before what is recorded of it; null when it is the first time, where a reason has nothing to correct
     * @param already says that it is recorded, to whoever gives no reason
     * @return why it is corrected; null when it is not
     * @throws CommandRejected {@code governance.sitting.paper-unchanged}, or as {@code already} has it
     */
    static <T> @Nullable String reason(
            @Nullable String given, @Nullable T before, T now, Function<T, CommandRejected> already) {
        if (before == null) {
            return null;
        }
        var reason = Reasons.given(given);
        if (reason == null) {
            throw already.apply(before);
        }
        if (before.equals(now)) {
            throw CommandRejected.of(PAPER_UNCHANGED);
        }
        return reason;
    }

    private PaperCorrections() {}
}
