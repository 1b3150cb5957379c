package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.PortfolioRejection.BLOCK_DUE_BEFORE_START;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.BLOCK_LIFTED_BEFORE_START;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.BLOCK_UNKNOWN;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.BLOCK_WHO_MISSING;

import fr.gouvernail.contract.portfolio.Blocking;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Subjects;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What keeps a project or an action from going on: several at once, each with a number that is never given twice.
 *
 * @param last the number given last; zero before the first
 * @param open the day each open one began, by number
 */
record OpenBlocks(int last, Map<Integer, LocalDate> open) {

    static final OpenBlocks NONE = new OpenBlocks(0, Map.of());

    OpenBlocks {
        open = Map.copyOf(open);
    }

    OpenBlocks begun(int number, LocalDate since) {
        var more = new HashMap<>(open);
        more.put(number, since);
        return new OpenBlocks(number, more);
    }

    OpenBlocks lifted(int number) {
        var fewer = new HashMap<>(open);
        fewer.remove(number);
        return new OpenBlocks(last, fewer);
    }

    /** The number of a block that may begin on that day. */
    int numbering(Blocking blocking, LocalDate since, Home home, Subjects subjects) {
        boolean nobody = blocking.person() == null && blocking.organisation() == null;
        if (nobody || (blocking.person() != null && blocking.organisation() != null)) {
            throw CommandRejected.of(BLOCK_WHO_MISSING);
        }
        var organisation = blocking.organisation();
        if (organisation != null) {
            var scope = subjects.require("organisation", organisation);
            if (!Objects.equals(scope.territory(), home.territory())) {
                throw CommandRejected.of(
                        PlatformRejection.OTHER_TERRITORY, "field", "organisation", "value", organisation);
            }
        }
        var due = blocking.dueOn();
        if (due != null && due.isBefore(since)) {
            throw CommandRejected.of(BLOCK_DUE_BEFORE_START, "due", due, "since", since);
        }
        return last + 1;
    }

    void requireLiftable(int number, LocalDate day) {
        var since = open.get(number);
        if (since == null) {
            throw CommandRejected.of(BLOCK_UNKNOWN, "number", number);
        }
        if (day.isBefore(since)) {
            throw CommandRejected.of(BLOCK_LIFTED_BEFORE_START, "lifted", day, "since", since);
        }
    }
}
