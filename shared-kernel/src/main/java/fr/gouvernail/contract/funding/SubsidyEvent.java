package fr.gouvernail.contract.funding;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.SubsidyId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to a subsidy that a council gives. */
public sealed interface SubsidyEvent extends DomainEvent {

    SubsidyId subsidy();

    /** The decision that gives it. */
    DecisionId decision();

    /**
     * A council's executable decision gives it.
     *
     * @param yearTotal what this council gives this beneficiary in that calendar year, this subsidy included
     * @param conventionRequired whether a written convention is compulsory
     * @param findings what the rules said when it was granted
     * @param effectiveOn the day from which the decision is executable
     */
    @EventName("funding.subsidy.granted")
    record SubsidyGranted(
            SubsidyId subsidy,
            TerritoryId territory,
            @Nullable ProgrammeId programme,
            BodyId body,
            DecisionId decision,
            SubsidyTerms terms,
            Money yearTotal,
            boolean conventionRequired,
            List<Finding> findings,
            LocalDate effectiveOn)
            implements SubsidyEvent {
        public SubsidyGranted {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Its convention was signed.
     *
     * @param publishBy last day to publish its essential data; null where nothing has to be published
     * @param effectiveOn the day of the signature
     */
    @EventName("funding.subsidy.convention-signed")
    record ConventionSigned(
            SubsidyId subsidy,
            DecisionId decision,
            SignedConvention convention,
            @Nullable LocalDate publishBy,
            LocalDate effectiveOn)
            implements SubsidyEvent {}

    /**
     * What was said of the signature was wrong.
     *
     * @param current null when nothing was signed after all
     * @param publishBy as of the corrected signature; null where nothing has to be published
     */
    @EventName("funding.subsidy.convention-corrected")
    record ConventionCorrected(
            SubsidyId subsidy,
            DecisionId decision,
            SignedConvention previous,
            @Nullable SignedConvention current,
            @Nullable LocalDate publishBy,
            String reason,
            LocalDate effectiveOn)
            implements SubsidyEvent {}

    /** The essential data of its convention were published; effective on that day. */
    @EventName("funding.subsidy.data-published")
    record DataPublished(SubsidyId subsidy, DecisionId decision, DataPublication publication, LocalDate effectiveOn)
            implements SubsidyEvent {}

    /**
     * What was said of the publication was wrong.
     *
     * @param current null when nothing was published after all
     */
    @EventName("funding.subsidy.publication-corrected")
    record PublicationCorrected(
            SubsidyId subsidy,
            DecisionId decision,
            DataPublication previous,
            @Nullable DataPublication current,
            String reason,
            LocalDate effectiveOn)
            implements SubsidyEvent {}
}
