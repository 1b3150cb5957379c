package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.CausalMapId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to a causal map: hypotheses that are drawn, judged, withdrawn and reread, never a forecast. Weights are thousandths. */
public sealed interface CausalMapEvent extends DomainEvent {

    CausalMapId map();

    /**
     * Whether the map says something else afterwards, so that who reread it before has not read this. A project's levers are not part of the
     * map itself.
     */
    default boolean changesMap() {
        return true;
    }

    /**
     * A map was drawn for a territory.
     *
     * @param starter version of the starter map it was drawn from; null for a blank one
     */
    @EventName("assessment.map.drawn")
    record MapDrawn(
            CausalMapId map,
            TerritoryId territory,
            String name,
            @Nullable String starter,
            List<MapFactor> factors,
            List<MapLink> links,
            LocalDate effectiveOn)
            implements CausalMapEvent {
        public MapDrawn {
            factors = List.copyOf(factors);
            links = List.copyOf(links);
        }
    }

    /** Of the maps of its territory, this is the one to be read from now on. */
    @EventName("assessment.map.chosen")
    record MapChosen(CausalMapId map, LocalDate effectiveOn) implements CausalMapEvent {
        @Override
        public boolean changesMap() {
            return false;
        }
    }

    /** A factor was added to the map, without any link yet. */
    @EventName("assessment.map.factor-added")
    record FactorAdded(CausalMapId map, MapFactor factor, LocalDate effectiveOn) implements CausalMapEvent {}

    /** A factor was given another name; its links stay. */
    @EventName("assessment.map.factor-renamed")
    record FactorRenamed(CausalMapId map, int factor, String previousName, String currentName, LocalDate effectiveOn)
            implements CausalMapEvent {}

    /**
     * A factor was removed, and with it all that named it.
     *
     * @param links those that went with it
     * @param projects those of whose levers one went with it
     */
    @EventName("assessment.map.factor-removed")
    record FactorRemoved(
            CausalMapId map,
            int factor,
            String name,
            List<LinkEnds> links,
            List<ProjectId> projects,
            String reason,
            LocalDate effectiveOn)
            implements CausalMapEvent {
        public FactorRemoved {
            links = List.copyOf(links);
            projects = List.copyOf(projects);
        }
    }

    /** A link was drawn by who judged it first. */
    @EventName("assessment.map.link-drawn")
    record LinkDrawn(CausalMapId map, int cause, int effect, String hypothesis, LocalDate effectiveOn)
            implements CausalMapEvent {}

    /**
     * An expert said how strong a link is; of each expert the last judgment counts.
     *
     * @param previousWeight what the same expert had said of it; null the first time
     */
    @EventName("assessment.map.link-judged")
    record LinkJudged(
            CausalMapId map,
            int cause,
            int effect,
            PersonId person,
            Role role,
            @Nullable Integer previousWeight,
            int currentWeight,
            @Nullable String comment,
            LocalDate effectiveOn)
            implements CausalMapEvent {}

    /** A link was taken back, with the judgments on it. */
    @EventName("assessment.map.link-withdrawn")
    record LinkWithdrawn(CausalMapId map, int cause, int effect, String reason, LocalDate effectiveOn)
            implements CausalMapEvent {}

    /** What a project acts on by itself was set anew, in full; none takes it off the map. */
    @EventName("assessment.map.levers-set")
    record LeversSet(
            CausalMapId map,
            ProjectId project,
            List<Lever> previousLevers,
            List<Lever> currentLevers,
            LocalDate effectiveOn)
            implements CausalMapEvent {
        public LeversSet {
            previousLevers = List.copyOf(previousLevers);
            currentLevers = List.copyOf(currentLevers);
        }

        @Override
        public boolean changesMap() {
            return false;
        }
    }

    /**
     * Somebody reread, in a role, what the map says of a project.
     *
     * @param mapRevision of the map that they read: how many times it had changed
     * @param leversRevision of the project's levers that they read: how many times they had changed
     */
    @EventName("assessment.map.reviewed")
    record MapReviewed(
            CausalMapId map,
            ProjectId project,
            PersonId person,
            Role role,
            int mapRevision,
            int leversRevision,
            String comment,
            LocalDate effectiveOn)
            implements CausalMapEvent {
        @Override
        public boolean changesMap() {
            return false;
        }
    }
}
