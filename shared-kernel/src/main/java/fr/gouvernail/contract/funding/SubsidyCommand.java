package fr.gouvernail.contract.funding;

import fr.gouvernail.contract.RegisteredOrganisations;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.Governed;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.SubsidyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked of a subsidy that a council gives. */
public sealed interface SubsidyCommand extends Command {

    SubsidyId subsidy();

    @Override
    default SubsidyId target() {
        return subsidy();
    }

    /**
     * Gives it, by the decision of the council that is named.
     *
     * <p>Errors: those of {@link SubsidyChecks} and of {@link RegisteredOrganisations}, {@code platform.unknown-reference}, {@code funding.rule-not-in-force}, and those of
     * {@link Governed}.
     */
    @CommandName("funding.subsidy.grant")
    record GrantSubsidy(SubsidyId subsidy, BodyId body, DecisionId decision, SubsidyTerms terms, LocalDate effectiveOn)
            implements SubsidyCommand, Governed {
        @Override
        public boolean creates() {
            return true;
        }

        /** What was given in the year is kept with it: two grants of one sitting count each other. */
        @Override
        public boolean keepsWhatItLooksUp() {
            return true;
        }
    }

    /**
     * Records that its convention was signed.
     *
     * <p>Errors: {@code funding.subsidy.signed-already}, {@code funding.subsidy.signed-before-executable},
     * {@code funding.subsidy.in-the-future}, {@code funding.subsidy.decision-without-force}, {@code funding.subsidy.convention-without-document},
     * {@code funding.subsidy.address-malformed}, {@code funding.rule-not-in-force}.
     */
    @CommandName("funding.subsidy.sign-convention")
    record SignConvention(SubsidyId subsidy, @Nullable Long expectedVersion, SignedConvention convention)
            implements SubsidyCommand {
        /** The day by which its data are published follows from the population, and is kept with it. */
        @Override
        public boolean keepsWhatItLooksUp() {
            return true;
        }
    }

    /**
     * Corrects what was said of the signature. Errors: as for signing, {@code funding.subsidy.not-signed},
     * {@code funding.subsidy.nothing-changes}, {@code funding.subsidy.published-on-it}.
     *
     * @param convention null when nothing was signed after all
     */
    @CommandName("funding.subsidy.correct-convention")
    record CorrectConvention(
            SubsidyId subsidy,
            @Nullable Long expectedVersion,
            @Nullable SignedConvention convention,
            @LongText String reason,
            LocalDate effectiveOn)
            implements SubsidyCommand {
        /** As when it is signed. */
        @Override
        public boolean keepsWhatItLooksUp() {
            return true;
        }
    }

    /**
     * Records that the essential data of its convention were published.
     *
     * <p>Errors: {@code funding.subsidy.not-signed}, {@code funding.subsidy.published-already},
     * {@code funding.subsidy.published-before-signature}, {@code funding.subsidy.in-the-future}, {@code funding.subsidy.address-malformed},
     * {@code funding.subsidy.decision-without-force}.
     */
    @CommandName("funding.subsidy.publish-data")
    record PublishData(SubsidyId subsidy, @Nullable Long expectedVersion, DataPublication publication)
            implements SubsidyCommand {}

    /**
     * Corrects what was said of the publication. Errors: as for publishing, {@code funding.subsidy.not-published},
     * {@code funding.subsidy.nothing-changes}.
     *
     * @param publication null when nothing was published after all
     */
    @CommandName("funding.subsidy.correct-publication")
    record CorrectPublication(
            SubsidyId subsidy,
            @Nullable Long expectedVersion,
            @Nullable DataPublication publication,
            @LongText String reason,
            LocalDate effectiveOn)
            implements SubsidyCommand {}
}
