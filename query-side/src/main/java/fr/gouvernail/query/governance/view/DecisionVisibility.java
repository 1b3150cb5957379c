package fr.gouvernail.query.governance.view;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.query.platform.reading.Reader;
import java.util.List;
import java.util.Set;

/** Which decisions a reader may see within the territory, and in what detail. */
final class DecisionVisibility {

    /** The kinds of resolution that decide on money: the only ones a co-financer may read. */
    static final List<String> MONEY = List.of("adopt-funding-plan", "authorise-budget", "reframe-budget");

    private static final Set<Role> IN_SUM_ONLY = Set.of(Role.CO_FINANCER, Role.PARTNER, Role.RESIDENT);

    /** Whether only decisions on money are shown. */
    static boolean moneyOnly(Reader reader) {
        return reader.role() == Role.CO_FINANCER;
    }

    /** Whether votes are shown without who voted what. */
    static boolean inSumOnly(Reader reader) {
        return IN_SUM_ONLY.contains(reader.role());
    }

    private DecisionVisibility() {}
}
