package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.CausalMapId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a causal map. Weights and strengths are thousandths, −1000 to +1000. None may be dated after today:
 * {@code assessment.map.in-the-future}.
 */
public sealed interface CausalMapCommand extends Command {

    CausalMapId map();

    LocalDate effectiveOn();

    @Override
    default CausalMapId target() {
        return map();
    }

    /**
     * Draws a map of a territory.
     *
     * @param fromStarter whether it begins with the starter map, or blank
     */
    @CommandName("assessment.map.draw")
    record DrawMap(CausalMapId map, TerritoryId territory, String name, boolean fromStarter, LocalDate effectiveOn)
            implements CausalMapCommand {
        @Override
        public boolean creates() {
            return true;
        }
    }

    /** Makes it the one that is read for its territory. */
    @CommandName("assessment.map.choose")
    record ChooseMap(CausalMapId map, @Nullable Long expectedVersion, LocalDate effectiveOn)
            implements CausalMapCommand {}

    /**
     * Adds a factor.
     *
     * <p>Errors: {@code assessment.map.factor-named-already}, {@code assessment.map.too-many-factors}.
     */
    @CommandName("assessment.map.add-factor")
    record AddFactor(
            CausalMapId map,
            @Nullable Long expectedVersion,
            String name,
            @Nullable String what,
            LocalDate effectiveOn) implements CausalMapCommand {}

    /** Errors: {@code assessment.map.factor-unknown}, {@code assessment.map.factor-named-already}. */
    @CommandName("assessment.map.rename-factor")
    record RenameFactor(CausalMapId map, @Nullable Long expectedVersion, int factor, String name, LocalDate effectiveOn)
            implements CausalMapCommand {}

    /** Removes a factor with its links, and from the levers that named it. Errors: {@code assessment.map.factor-unknown}. */
    @CommandName("assessment.map.remove-factor")
    record RemoveFactor(
            CausalMapId map,
            @Nullable Long expectedVersion,
            int factor,
            @LongText String reason,
            LocalDate effectiveOn) implements CausalMapCommand {}

    /**
     * Says, as an expert, how strong a link is; draws it where there is none yet.
     *
     * <p>Errors: {@code assessment.map.factor-unknown}, {@code assessment.map.self-link}, {@code assessment.map.weight-out-of-range},
     * {@code assessment.map.hypothesis-missing}, {@code assessment.map.too-many-links}.
     *
     * @param comment why so strong or so weak; for a link that is drawn here it is the hypothesis, and has to be there
     */
    @CommandName("assessment.map.judge-link")
    record JudgeLink(
            CausalMapId map,
            @Nullable Long expectedVersion,
            int cause,
            int effect,
            int weight,
            @Nullable String comment,
            LocalDate effectiveOn)
            implements CausalMapCommand {}

    /** Takes a link back. Errors: {@code assessment.map.link-unknown}. */
    @CommandName("assessment.map.withdraw-link")
    record WithdrawLink(
            CausalMapId map,
            @Nullable Long expectedVersion,
            int cause,
            int effect,
            @LongText String reason,
            LocalDate effectiveOn)
            implements CausalMapCommand {}

    /**
     * Sets what a project acts on by itself, in full.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code platform.other-territory}, {@code assessment.map.factor-unknown},
     * {@code assessment.map.weight-out-of-range}, {@code assessment.map.lever-without-strength}, {@code assessment.map.lever-twice}.
     *
     * @param levers none, to take the project off the map
     */
    @CommandName("assessment.map.set-levers")
    record SetLevers(
            CausalMapId map,
            @Nullable Long expectedVersion,
            ProjectId project,
            List<Lever> levers,
            LocalDate effectiveOn)
            implements CausalMapCommand {
        public SetLevers {
            levers = List.copyOf(levers);
        }
    }

    /**
     * Says that one has reread, in one's role, what this version of the map says of a project.
     *
     * <p>Errors: {@code assessment.map.levers-missing}.
     */
    @CommandName("assessment.map.review")
    record ReviewMap(
            CausalMapId map,
            @Nullable Long expectedVersion,
            ProjectId project,
            @LongText String comment,
            LocalDate effectiveOn)
            implements CausalMapCommand {}
}
