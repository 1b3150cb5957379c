package fr.gouvernail.kernel.causal;

import java.util.ArrayList;
import java.util.List;

/**
 * Which conclusions hang on one link: each weight, levers included, is made a quarter weaker and a quarter stronger, one at a time.
 *
 * @param turns the changes that overturn a conclusion, that of the most influential link first
 * @param tested how many links were changed; those that the project's push does not come to change nothing and count as such
 * @param links how many there are: more than were tested where a map is too large to try them all
 */
public record Sensitivity(List<Turn> turns, int tested, int links) {

    private static final int WEAKER = 75;
    private static final int STRONGER = 125;

    /** In links followed: a fraction of a second. */
    private static final long MOST_WORK = 60_000_000;

    static final Sensitivity NONE = new Sensitivity(List.of(), 0, 0);

    public Sensitivity {
        turns = List.copyOf(turns);
    }

    /**
     * A change of one link that overturns something.
     *
     * @param cause {@link CognitiveMap#PROJECT} for a lever
     * @param stronger whether it is the quarter stronger, and not weaker, that does it
     * @param settles whether the map still comes to rest; if not, no conclusion is left
     * @param overturned the conclusions that become others
     */
    public record Turn(int cause, int effect, boolean stronger, boolean settles, List<Overturned> overturned) {
        public Turn {
            overturned = List.copyOf(overturned);
        }
    }

    /** A conclusion that becomes another. */
    public record Overturned(int factor, Direction before, Direction after) {}

    public boolean complete() {
        return tested == links;
    }

    /** What overturns the conclusion on that factor. */
    public List<Turn> of(int factor) {
        return turns.stream()
                .filter(turn -> !turn.settles()
                        || turn.overturned().stream().anyMatch(overturned -> overturned.factor() == factor))
                .toList();
    }

    static Sensitivity of(CognitiveMap map, Propagation propagation, Outcome base) {
        var reached = map.reached();
        var turns = new ArrayList<Turn>();
        long work = base.work();
        int tested = 0;
        for (int place : propagation.byInfluence()) {
            var link = map.links().get(place);
            if (link.isLever() || reached.contains(link.cause())) {
                if (work > MOST_WORK) {
                    break;
                }
                for (int percent : new int[] {WEAKER, STRONGER}) {
                    var changed = propagation.outcomeWith(place, percent);
                    work += changed.work();
                    var turn = turn(link, percent == STRONGER, base, changed);
                    if (!turn.settles() || !turn.overturned().isEmpty()) {
                        turns.add(turn);
                    }
                }
            }
            tested++;
        }
        return new Sensitivity(turns, tested, map.links().size());
    }

    private static Turn turn(WeightedLink link, boolean stronger, Outcome base, Outcome changed) {
        var overturned = new ArrayList<Overturned>();
        if (changed.steady()) {
            for (var effect : base.effects()) {
                var after = changed.direction(effect.factor());
                if (after != effect.direction()) {
                    overturned.add(new Overturned(effect.factor(), effect.direction(), after));
                }
            }
        }
        return new Turn(link.cause(), link.effect(), stronger, changed.steady(), overturned);
    }
}
