package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.LongText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a body sets aside of that which has to hold before a project is launched: it is voted with the launch itself, and kept with it.
 *
 * @param rule id in the rule book, V-01 to V-09; those that nobody may set aside are refused
 * @param document title or number of the paper that grounds it; null where the decision itself does
 */
public record Derogation(
        String rule, @LongText String reason, @Nullable String document) {

    /**
     * @param possible whether a rule may be set aside at all
     * @throws CommandRejected {@code portfolio.project.derogation-not-possible}, {@code …-listed-twice}; a blank reason is refused as any blank text
     */
    public static void requireSound(@Nullable List<Derogation> derogations, Predicate<String> possible) {
        var seen = new HashSet<String>();
        for (var one : derogations == null ? List.<Derogation>of() : derogations) {
            if (!possible.test(one.rule)) {
                throw CommandRejected.of(PortfolioRejection.PROJECT_DEROGATION_NOT_POSSIBLE, "rule", one.rule);
            }
            if (!seen.add(one.rule)) {
                throw CommandRejected.of(PortfolioRejection.PROJECT_DEROGATION_LISTED_TWICE, "rule", one.rule);
            }
        }
    }

    /** The rules that are set aside. */
    public static Set<String> rules(@Nullable List<Derogation> derogations) {
        return derogations == null
                ? Set.of()
                : derogations.stream().map(Derogation::rule).collect(Collectors.toUnmodifiableSet());
    }

    /** None is null, so that nothing is written where nothing was set aside. */
    public static @Nullable List<Derogation> orNull(@Nullable List<Derogation> derogations) {
        return derogations == null || derogations.isEmpty() ? null : List.copyOf(derogations);
    }
}
