package fr.gouvernail.command.funding.domain;

import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.RegisteredOrganisations;
import fr.gouvernail.contract.RegisteredOrganisations.Registered;
import fr.gouvernail.contract.funding.Beneficiary;
import fr.gouvernail.contract.funding.DataPublication;
import fr.gouvernail.contract.funding.SignedConvention;
import fr.gouvernail.contract.funding.SubsidyCommand.CorrectConvention;
import fr.gouvernail.contract.funding.SubsidyCommand.CorrectPublication;
import fr.gouvernail.contract.funding.SubsidyCommand.GrantSubsidy;
import fr.gouvernail.contract.funding.SubsidyCommand.PublishData;
import fr.gouvernail.contract.funding.SubsidyCommand.SignConvention;
import fr.gouvernail.contract.funding.SubsidyEvent.ConventionCorrected;
import fr.gouvernail.contract.funding.SubsidyEvent.ConventionSigned;
import fr.gouvernail.contract.funding.SubsidyEvent.DataPublished;
import fr.gouvernail.contract.funding.SubsidyEvent.PublicationCorrected;
import fr.gouvernail.contract.funding.SubsidyEvent.SubsidyGranted;
import fr.gouvernail.contract.funding.SubsidyNature;
import fr.gouvernail.contract.funding.SubsidyPayment;
import fr.gouvernail.contract.funding.SubsidyPayment.Manner;
import fr.gouvernail.contract.funding.SubsidyRejection;
import fr.gouvernail.contract.funding.SubsidyTerms;
import fr.gouvernail.contract.territory.OrganisationKind;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SubsidyId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Scenario SC-07: 45 000 € to an association, its convention and the publication of its data. */
class SubsidyTest {

    private static final SubsidyId SUBSIDY = new SubsidyId(new UUID(1, 1));
    private static final TerritoryId TERRITORY = new TerritoryId(new UUID(1, 2));
    private static final BodyId COUNCIL = new BodyId(new UUID(1, 3));
    private static final DecisionId DECISION = new DecisionId(new UUID(1, 4));
    private static final OrganisationId TOWN = new OrganisationId(new UUID(1, 5));
    private static final OrganisationId HALLS = new OrganisationId(new UUID(1, 6));
    private static final LocalDate EXECUTABLE = LocalDate.of(2026, 3, 30);
    private static final LocalDate SIGNED = LocalDate.of(2026, 4, 2);
    private static final LocalDate PUBLISH_BY = LocalDate.of(2026, 7, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final String FILE = "ab".repeat(32);
    private static final SignedConvention CONVENTION = convention(SIGNED);
    private static final DataPublication PUBLICATION =
            new DataPublication(LocalDate.of(2026, 6, 10), "https://data.exemple.fr/subventions");
    private static final SubsidyGranted GRANTED = granted(45_000, 0, true);

    private final FixtureConfiguration<Subsidy> fixture = fixture(0, 12_000, true);

    /** @param givenBefore in euros, to anybody in any year */
    private static FixtureConfiguration<Subsidy> fixture(long givenBefore, int inhabitants, boolean stands) {
        var law = new SubsidyLaw(RuleBook.standard(), (_, _, _, _) -> Money.euros(givenBefore), (_, _) -> inhabitants);
        GivingDecisions decisions = _ -> stands;
        RegisteredOrganisations registered = organisation -> organisation.equals(TOWN)
                ? Optional.of(new Registered(OrganisationKind.COMMUNE, "Saint-Aubrac", "99900011000018"))
                : Optional.of(new Registered(OrganisationKind.ASSOCIATION, "Halles", null));
        return Fixtures.of(
                Subsidy.class,
                Contexts.allowed(new PersonId(new UUID(6, 1)), Role.DIRECTOR, TODAY),
                new InMemorySubjects().with(COUNCIL, Scope.of(TERRITORY)),
                law,
                registered,
                decisions);
    }

    private static Beneficiary association(@Nullable String siret, @Nullable String rna) {
        return new Beneficiary(null, "Les Halles Solidaires", siret, rna, true);
    }

    private static SubsidyPayment staged(LocalDate until) {
        return new SubsidyPayment(Manner.STAGED, null, LocalDate.of(2026, 4, 15), until);
    }

    private static SubsidyTerms terms(Beneficiary to, Money amount, SubsidyPayment payment, int shareBp) {
        return new SubsidyTerms(
                to,
                "Épicerie solidaire",
                amount,
                SubsidyNature.CASH,
                payment,
                false,
                new BasisPoints(shareBp),
                null,
                null,
                2026);
    }

    private static SubsidyTerms terms(long euros) {
        return terms(association(null, "W361234567"), Money.euros(euros), staged(LocalDate.of(2026, 12, 15)), 10_000);
    }

    private static GrantSubsidy grant(SubsidyTerms terms) {
        return new GrantSubsidy(SUBSIDY, COUNCIL, DECISION, terms, EXECUTABLE);
    }

    private static SubsidyGranted granted(long euros, long givenBefore, boolean required) {
        return granted(terms(euros), Money.euros(euros + givenBefore), required);
    }

    private static SubsidyGranted granted(SubsidyTerms terms, Money yearTotal, boolean required) {
        var rule = RuleBook.standard().on("R-63", EXECUTABLE);
        var figures = Map.of("yearTotal", Long.toString(yearTotal.cents()), "threshold", "2300000");
        return new SubsidyGranted(
                SUBSIDY,
                TERRITORY,
                null,
                COUNCIL,
                DECISION,
                terms,
                yearTotal,
                required,
                List.of(new Finding(
                        "R-63",
                        required ? Finding.Outcome.BROKEN : Finding.Outcome.HOLDS,
                        Finding.Mode.WARN,
                        figures,
                        rule.basis())),
                EXECUTABLE);
    }

    private static SignedConvention convention(LocalDate signedOn) {
        return new SignedConvention(signedOn, "Convention 2026-14", FILE, null);
    }

    private static ConventionSigned signed() {
        return new ConventionSigned(SUBSIDY, DECISION, CONVENTION, PUBLISH_BY, SIGNED);
    }

    private static DataPublished published() {
        return new DataPublished(SUBSIDY, DECISION, PUBLICATION, PUBLICATION.publishedOn());
    }

    @Test
    void fortyFiveThousandEurosToAPrivateBodyNeedAConvention() {
        fixture.givenNoPriorActivity()
                .when(grant(terms(45_000)))
                .expectEvents(GRANTED)
                .expectEventsMatching(recordedUnder(Scope.of(TERRITORY)));
    }

    @Test
    void theThresholdIsHeldAgainstTheWholeYearAndItselfNeedsNoConvention() {
        fixture.givenNoPriorActivity().when(grant(terms(23_000))).expectEvents(granted(23_000, 0, false));
        fixture(8_001, 12_000, true)
                .givenNoPriorActivity()
                .when(grant(terms(15_000)))
                .expectEvents(granted(15_000, 8_001, true));
    }

    @Test
    void aPublicBodyNeedsNoneAndOnlyTheShareOfTheBeneficiaryCounts() {
        var town = new Beneficiary(TOWN, "Commune de Saint-Aubrac", "99900011000018", null, false);
        var toTown = terms(town, Money.euros(45_000), staged(LocalDate.of(2026, 12, 15)), 10_000);
        fixture.givenNoPriorActivity().when(grant(toTown)).expectEvents(granted(toTown, Money.euros(45_000), false));
        var half =
                terms(association(null, "W361234567"), Money.euros(45_000), staged(LocalDate.of(2026, 12, 15)), 5_000);
        fixture.givenNoPriorActivity().when(grant(half)).expectEvents(granted(half, Money.euros(22_500), false));
    }

    @Test
    void whatNobodyCouldMeanIsRefused() {
        var until = LocalDate.of(2026, 12, 15);
        var known = association(null, "W361234567");
        var amount = Money.euros(45_000);
        refused(
                terms(association(null, null), amount, staged(until), 10_000),
                SubsidyRejection.BENEFICIARY_UNIDENTIFIED);
        refused(
                terms(association("99900011000019", null), amount, staged(until), 10_000),
                SubsidyRejection.SIRET_MALFORMED);
        refused(terms(association(null, "W36123456"), amount, staged(until), 10_000), SubsidyRejection.RNA_MALFORMED);
        refused(terms(association(null, "w361234567"), amount, staged(until), 10_000), SubsidyRejection.RNA_MALFORMED);
        refused(terms(known, Money.ZERO, staged(until), 10_000), SubsidyRejection.AMOUNT_NOT_POSITIVE);
        refused(terms(known, Money.euros(-1), staged(until), 10_000), SubsidyRejection.AMOUNT_NOT_POSITIVE);
        refused(terms(known, amount, staged(until), 0), SubsidyRejection.SHARE_OUT_OF_BOUNDS);
        refused(terms(known, amount, staged(until), 10_001), SubsidyRejection.SHARE_OUT_OF_BOUNDS);
        refused(
                terms(known, amount, staged(LocalDate.of(2026, 4, 14)), 10_000),
                SubsidyRejection.PERIOD_ENDS_BEFORE_START);
        var open = new SubsidyPayment(Manner.STAGED, null, until, null);
        refused(terms(known, amount, open, 10_000), SubsidyRejection.PERIOD_MISSING);
        var unsaid = new SubsidyPayment(Manner.IN_WORDS, null, until, null);
        refused(terms(known, amount, unsaid, 10_000), SubsidyRejection.PAYMENT_UNCLEAR);
        var endless = new SubsidyPayment(Manner.IN_WORDS, "x".repeat(257), until, null);
        fixture.givenNoPriorActivity()
                .when(grant(terms(known, amount, endless, 10_000)))
                .expectException(rejection(PlatformRejection.TEXT_TOO_LONG, "limit", 256, "length", 257));
    }

    @Test
    void aSoleTraderIsNotNamedAndARegisteredOrganisationIsWhatItIsRegisteredAs() {
        var until = staged(LocalDate.of(2026, 12, 15));
        var amount = Money.euros(45_000);
        refused(
                terms(association("99900011000018", null), amount, until, 10_000),
                SubsidyRejection.BENEFICIARY_UNREGISTERED);
        var publicByRna = new Beneficiary(null, "Halles", null, "W361234567", false);
        refused(terms(publicByRna, amount, until, 10_000), SubsidyRejection.BENEFICIARY_STATUS_DIFFERS);
        var asPublic = new Beneficiary(HALLS, "Halles", "99900011000018", null, false);
        refused(terms(asPublic, amount, until, 10_000), SubsidyRejection.BENEFICIARY_STATUS_DIFFERS);
        var other = new Beneficiary(TOWN, "Saint-Aubrac", "99900159700015", null, false);
        refused(terms(other, amount, until, 10_000), SubsidyRejection.BENEFICIARY_SIRET_DIFFERS);
    }

    @Test
    void whatIsLookedUpForASignatureIsKeptAndACorrectionIsNotOfTomorrow() {
        assertThat(new SignConvention(SUBSIDY, null, CONVENTION).keepsWhatItLooksUp())
                .isTrue();
        assertThat(new CorrectConvention(SUBSIDY, null, null, "Pas signée", TODAY).keepsWhatItLooksUp())
                .isTrue();
        fixture.given(GRANTED, signed())
                .when(new CorrectConvention(SUBSIDY, null, null, "Pas signée", TODAY.plusDays(1)))
                .expectException(rejection(SubsidyRejection.IN_THE_FUTURE));
        fixture.given(GRANTED, signed(), published())
                .when(new CorrectPublication(SUBSIDY, null, null, "Page retirée", TODAY.plusDays(1)))
                .expectException(rejection(SubsidyRejection.IN_THE_FUTURE));
        fixture(0, 12_000, false)
                .given(GRANTED, signed())
                .when(new PublishData(SUBSIDY, null, PUBLICATION))
                .expectException(rejection(SubsidyRejection.DECISION_WITHOUT_FORCE));
    }

    private void refused(SubsidyTerms terms, SubsidyRejection code) {
        fixture.givenNoPriorActivity().when(grant(terms)).expectException(rejection(code));
    }

    @Test
    void itsDataAreToBePublishedThreeMonthsAfterTheSignature() {
        fixture.given(GRANTED)
                .when(new SignConvention(SUBSIDY, null, CONVENTION))
                .expectEvents(signed());
        assertThat(PUBLISH_BY).isEqualTo(LocalDate.of(2026, 7, 2));
    }

    @Test
    void nothingHasToBePublishedInASmallTownNorWithoutACompulsoryConvention() {
        var free = new ConventionSigned(SUBSIDY, DECISION, CONVENTION, null, SIGNED);
        fixture(0, 3_500, true)
                .given(GRANTED)
                .when(new SignConvention(SUBSIDY, null, CONVENTION))
                .expectEvents(free);
        fixture.given(granted(10_000, 0, false))
                .when(new SignConvention(SUBSIDY, null, CONVENTION))
                .expectEvents(free);
    }

    @Test
    void nothingIsSignedBeforeTheDecisionIsExecutableNorInTheFuture() {
        fixture.given(GRANTED)
                .when(new SignConvention(SUBSIDY, null, convention(EXECUTABLE.minusDays(1))))
                .expectException(rejection(
                        SubsidyRejection.SIGNED_BEFORE_EXECUTABLE, "on", "2026-03-29", "executableOn", EXECUTABLE));
        fixture.given(GRANTED)
                .when(new SignConvention(SUBSIDY, null, convention(TODAY.plusDays(1))))
                .expectException(rejection(SubsidyRejection.IN_THE_FUTURE));
        fixture(0, 12_000, false)
                .given(GRANTED)
                .when(new SignConvention(SUBSIDY, null, CONVENTION))
                .expectException(rejection(SubsidyRejection.DECISION_WITHOUT_FORCE));
        fixture.given(GRANTED, signed())
                .when(new SignConvention(SUBSIDY, null, CONVENTION))
                .expectException(rejection(SubsidyRejection.SIGNED_ALREADY, "on", SIGNED));
    }

    @Test
    void aConventionIsADocumentKeptOrLinked() {
        for (var fingerprint : new String[] {null, "ab"}) {
            fixture.given(GRANTED)
                    .when(new SignConvention(
                            SUBSIDY, null, new SignedConvention(SIGNED, "Convention", fingerprint, null)))
                    .expectException(rejection(SubsidyRejection.CONVENTION_WITHOUT_DOCUMENT));
        }
        fixture.given(GRANTED)
                .when(new SignConvention(
                        SUBSIDY, null, new SignedConvention(SIGNED, "Convention", null, "javascript:alert(1)")))
                .expectException(rejection(SubsidyRejection.ADDRESS_MALFORMED));
    }

    @Test
    void whatIsPublishedIsAConventionThatIsSigned() {
        fixture.given(GRANTED, signed())
                .when(new PublishData(SUBSIDY, null, PUBLICATION))
                .expectEvents(published());
        fixture.given(GRANTED)
                .when(new PublishData(SUBSIDY, null, PUBLICATION))
                .expectException(rejection(SubsidyRejection.NOT_SIGNED));
        fixture.given(GRANTED, signed())
                .when(new PublishData(SUBSIDY, null, new DataPublication(SIGNED.minusDays(1), "https://a.fr")))
                .expectException(rejection(SubsidyRejection.PUBLISHED_BEFORE_SIGNATURE));
        fixture.given(GRANTED, signed())
                .when(new PublishData(SUBSIDY, null, new DataPublication(SIGNED, "data.exemple.fr")))
                .expectException(rejection(SubsidyRejection.ADDRESS_MALFORMED));
        fixture.given(GRANTED, signed(), published())
                .when(new PublishData(SUBSIDY, null, PUBLICATION))
                .expectException(rejection(SubsidyRejection.PUBLISHED_ALREADY));
    }

    @Test
    void aWrongSignatureIsCorrectedAndTheLastDayFollows() {
        var right = convention(SIGNED.plusDays(1));
        fixture.given(GRANTED, signed())
                .when(new CorrectConvention(SUBSIDY, null, right, "Date lue", TODAY))
                .expectEvents(new ConventionCorrected(
                        SUBSIDY, DECISION, CONVENTION, right, PUBLISH_BY.plusDays(1), "Date lue", TODAY));
        fixture.given(GRANTED, signed())
                .when(new CorrectConvention(SUBSIDY, null, null, "Pas signée", TODAY))
                .expectEvents(new ConventionCorrected(SUBSIDY, DECISION, CONVENTION, null, null, "Pas signée", TODAY));
        fixture.given(GRANTED, signed())
                .when(new CorrectConvention(SUBSIDY, null, CONVENTION, "Rien", TODAY))
                .expectException(rejection(SubsidyRejection.NOTHING_CHANGES));
        fixture.given(GRANTED)
                .when(new CorrectConvention(SUBSIDY, null, CONVENTION, "Rien", TODAY))
                .expectException(rejection(SubsidyRejection.NOT_SIGNED));
        fixture.given(GRANTED, signed(), published())
                .when(new CorrectConvention(SUBSIDY, null, null, "Pas signée", TODAY))
                .expectException(rejection(SubsidyRejection.PUBLISHED_ON_IT));
    }

    @Test
    void aWrongPublicationIsCorrected() {
        fixture.given(GRANTED, signed(), published())
                .when(new CorrectPublication(SUBSIDY, null, null, "Page retirée", TODAY))
                .expectEvents(new PublicationCorrected(SUBSIDY, DECISION, PUBLICATION, null, "Page retirée", TODAY));
        fixture.given(GRANTED, signed())
                .when(new CorrectPublication(SUBSIDY, null, PUBLICATION, "Rien", TODAY))
                .expectException(rejection(SubsidyRejection.NOT_PUBLISHED));
    }
}
