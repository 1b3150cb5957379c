package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Reader;
import java.util.List;
import java.util.Map;

/** Asks the context of the causal map what becomes of its hypotheses when a project pulls some of its levers less. */
@FunctionalInterface
public interface TrialLevers {

    /** Something that the project was said to act on. */
    record Lever(int factor, String name) {}

    /**
     * A factor that goes another way, or stronger or weaker beside the others, than with the levers as declared.
     *
     * @param before UP, DOWN or UNCHANGED, like after
     * @param rankBefore 1 for the strongest, 0 for what does not change
     */
    record Change(String factor, String before, int rankBefore, String after, int rankAfter) {}

    /**
     * @param settles whether the map comes to rest with what is tried; if not it says nothing
     * @param changes none while every lever is kept whole
     */
    record Answer(List<Lever> levers, boolean settles, List<Change> changes) {}

    /** @param kept percent of the declared strength, by factor; a lever that is not named is kept whole */
    Answer of(Reader reader, ProjectId project, Map<Integer, Integer> kept);
}
