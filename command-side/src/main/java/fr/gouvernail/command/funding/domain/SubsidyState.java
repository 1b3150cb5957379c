package fr.gouvernail.command.funding.domain;

import fr.gouvernail.contract.funding.DataPublication;
import fr.gouvernail.contract.funding.SignedConvention;
import fr.gouvernail.contract.funding.SubsidyEvent;
import fr.gouvernail.contract.funding.SubsidyEvent.ConventionCorrected;
import fr.gouvernail.contract.funding.SubsidyEvent.ConventionSigned;
import fr.gouvernail.contract.funding.SubsidyEvent.DataPublished;
import fr.gouvernail.contract.funding.SubsidyEvent.PublicationCorrected;
import fr.gouvernail.contract.funding.SubsidyEvent.SubsidyGranted;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.id.DecisionId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a subsidy's decisions look at. @param executableOn the day from which its decision is executable */
record SubsidyState(
        Home home,
        DecisionId decision,
        LocalDate executableOn,
        boolean conventionRequired,
        @Nullable SignedConvention convention,
        @Nullable DataPublication publication) {

    static SubsidyState evolve(@Nullable SubsidyState state, SubsidyEvent event) {
        return switch (event) {
            case SubsidyGranted granted ->
                new SubsidyState(
                        new Home(granted.territory(), granted.programme()),
                        granted.decision(),
                        granted.effectiveOn(),
                        granted.conventionRequired(),
                        null,
                        null);
            case ConventionSigned signed -> Objects.requireNonNull(state).with(signed.convention());
            case ConventionCorrected corrected -> Objects.requireNonNull(state).with(corrected.current());
            case DataPublished published -> Objects.requireNonNull(state).with(published.publication());
            case PublicationCorrected corrected -> Objects.requireNonNull(state).with(corrected.current());
        };
    }

    private SubsidyState with(@Nullable SignedConvention current) {
        return new SubsidyState(home, decision, executableOn, conventionRequired, current, publication);
    }

    private SubsidyState with(@Nullable DataPublication current) {
        return new SubsidyState(home, decision, executableOn, conventionRequired, convention, current);
    }
}
