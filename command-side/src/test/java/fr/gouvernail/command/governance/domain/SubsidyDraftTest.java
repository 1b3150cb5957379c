package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Decisions.CHAIR;
import static fr.gouvernail.command.governance.domain.Decisions.draft;
import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.VALMORET;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.RegisteredOrganisations;
import fr.gouvernail.contract.funding.Beneficiary;
import fr.gouvernail.contract.funding.SubsidyNature;
import fr.gouvernail.contract.funding.SubsidyPayment;
import fr.gouvernail.contract.funding.SubsidyRejection;
import fr.gouvernail.contract.funding.SubsidyTerms;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.territory.OrganisationKind;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.SubsidyId;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** A subsidy is drafted for a registered organisation as what it is registered as. */
class SubsidyDraftTest {

    private static final OrganisationId HALLS = new OrganisationId(new UUID(8, 1));
    private static final String NAME = "Les Halles Solidaires";
    private static final String SIRET = "99900159700015";
    private static final RegisteredOrganisations REGISTERED =
            _ -> Optional.of(new RegisteredOrganisations.Registered(OrganisationKind.ASSOCIATION, NAME, SIRET));

    private static ResultValidator<Decision> drafting(String name, String siret, boolean privateBody) {
        var terms = new SubsidyTerms(
                new Beneficiary(HALLS, name, siret, null, privateBody),
                "Épicerie",
                Money.euros(45_000),
                SubsidyNature.CASH,
                new SubsidyPayment(SubsidyPayment.Manner.SINGLE, null, LocalDate.of(2026, 4, 15), null),
                false,
                BasisPoints.percent(100),
                null,
                null,
                2026);
        var resolution = new Resolution.GrantSubsidy(new SubsidyId(new UUID(8, 2)), BODY, terms);
        var subjects = new InMemorySubjects().with(BODY, Scope.of(VALMORET)).with(HALLS, Scope.of(VALMORET));
        var noRule =
                new ShownFindings(RuleBook.of(List.of()), _ -> List.of(), (_, _) -> List.of(), (_, _) -> List.of());
        return Fixtures.of(
                        Decision.class,
                        CHAIR,
                        new Decisions.OneBody(BodyKind.MUNICIPAL_COUNCIL),
                        subjects,
                        REGISTERED,
                        noRule)
                .givenNoPriorActivity()
                .when(draft(BODY, resolution));
    }

    @Test
    void whatIsTypedAgainstTheRegisterIsRefused() {
        drafting(NAME, SIRET, true).expectSuccessfulHandlerExecution();
        drafting(NAME, SIRET, false).expectException(rejection(SubsidyRejection.BENEFICIARY_STATUS_DIFFERS));
        drafting(NAME, "99900011000018", true)
                .expectException(rejection(SubsidyRejection.BENEFICIARY_SIRET_DIFFERS, "registered", SIRET));
        drafting("Quelqu’un", SIRET, true)
                .expectException(rejection(SubsidyRejection.BENEFICIARY_NAME_DIFFERS, "registered", NAME));
    }
}
