package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.contract.assessment.CausalMapRejection.FACTOR_NAMED_ALREADY;
import static fr.gouvernail.contract.assessment.CausalMapRejection.FACTOR_UNKNOWN;
import static fr.gouvernail.contract.assessment.CausalMapRejection.IN_THE_FUTURE;
import static fr.gouvernail.contract.assessment.CausalMapRejection.WEIGHT_OUT_OF_RANGE;

import fr.gouvernail.contract.assessment.CausalMapCommand;
import fr.gouvernail.contract.assessment.MapLink;
import fr.gouvernail.kernel.command.CommandRejected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What holds for every causal map. Beyond its limits neither a person nor this machine makes anything of one. */
final class CausalMapRules {

    static final int MOST_FACTORS = 200;
    static final int MOST_LINKS = 2_000;

    static void requireNotInFuture(CausalMapCommand command, LocalDate today) {
        if (command.effectiveOn().isAfter(today)) {
            throw CommandRejected.of(IN_THE_FUTURE, "on", command.effectiveOn(), "today", today);
        }
    }

    /** The name of a factor. */
    static String requireFactor(CausalMapState state, int number) {
        var name = state.factors().get(number);
        if (name == null) {
            throw CommandRejected.of(FACTOR_UNKNOWN, "factor", number);
        }
        return name;
    }

    /** Two factors that differ by capitals alone would be one to whoever reads the map. */
    static void requireNewName(CausalMapState state, int self, String name) {
        state.factors().forEach((number, taken) -> {
            if (number != self && taken.equalsIgnoreCase(name)) {
                throw CommandRejected.of(FACTOR_NAMED_ALREADY, "name", taken);
            }
        });
    }

    static void requireWeight(int weight) {
        if (weight < -MapLink.STRONGEST || weight > MapLink.STRONGEST) {
            throw CommandRejected.of(WEIGHT_OUT_OF_RANGE, "weight", weight, "limit", MapLink.STRONGEST);
        }
    }

    static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private CausalMapRules() {}
}
