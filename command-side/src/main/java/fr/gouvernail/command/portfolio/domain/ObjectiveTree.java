package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.kernel.id.ObjectiveId;
import fr.gouvernail.kernel.id.ProgrammeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objectives of programmes as they stand now, and the axes they stand under. */
public interface ObjectiveTree {

    /** An objective among the others; the parent is null for one that stands under an axis. */
    record Node(
            ObjectiveId objective,
            ProgrammeId programme,
            @Nullable ObjectiveId parent,
            String title,
            boolean closed) {}

    /** The numbers of its axes. */
    Set<Integer> axesOf(ProgrammeId programme);

    Optional<Node> find(ObjectiveId objective);

    /** The objective first, then its parent, up to the one that stands under an axis; empty when it does not exist. */
    List<Node> upwards(ObjectiveId objective);

    /** How many open ones are right under it. */
    int openUnder(ObjectiveId objective);
}
