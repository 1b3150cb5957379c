package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.VALMORET;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.command.governance.domain.BodyTies.Days;
import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.governance.BodyCommand.EndSubstitution;
import fr.gouvernail.contract.governance.BodyCommand.EstablishBody;
import fr.gouvernail.contract.governance.BodyCommand.GrantDelegation;
import fr.gouvernail.contract.governance.BodyCommand.LinkBody;
import fr.gouvernail.contract.governance.BodyCommand.NameSubstitute;
import fr.gouvernail.contract.governance.BodyCommand.UnlinkBody;
import fr.gouvernail.contract.governance.BodyCommand.WithdrawDelegation;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyEvent.BodyLinked;
import fr.gouvernail.contract.governance.BodyEvent.BodyTakenOver;
import fr.gouvernail.contract.governance.BodyEvent.BodyUnlinked;
import fr.gouvernail.contract.governance.BodyEvent.DelegationGranted;
import fr.gouvernail.contract.governance.BodyEvent.DelegationWithdrawn;
import fr.gouvernail.contract.governance.BodyEvent.MemberSeated;
import fr.gouvernail.contract.governance.BodyEvent.SubstituteNamed;
import fr.gouvernail.contract.governance.BodyEvent.SubstitutionEnded;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyLink;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.BodyRules.Quorum;
import fr.gouvernail.contract.governance.DelegatedPower;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.TakenOver;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.DelegationId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BodyTiesTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final LocalDate MIDDLE = LocalDate.of(2026, 7, 1);
    private static final BodyRules OWN = new BodyRules(Quorum.NONE, 0, false, 0);
    private static final BodyId OTHER = new BodyId(new UUID(7, 1));
    private static final BodyId ELSEWHERE = new BodyId(new UUID(7, 2));
    private static final DecisionId GRANTING = new DecisionId(new UUID(8, 1));
    private static final DecisionId UNRELATED = new DecisionId(new UUID(8, 2));
    private static final Money CEILING = Money.euros(200_000);

    private record Known() implements Bodies {
        @Override
        public Optional<Profile> profile(BodyId body) {
            var territory = body.equals(ELSEWHERE) ? TerritoryId.ofInsee("99002") : VALMORET;
            return Optional.of(new Profile(Scope.of(territory), BodyKind.STEERING_COMMITTEE))
                    .filter(_ -> body.equals(OTHER) || body.equals(ELSEWHERE));
        }

        @Override
        public Optional<Composition> composition(BodyId body, LocalDate day) {
            return Optional.empty();
        }
    }

    private static FixtureConfiguration<Body> fixture() {
        GrantingDecisions granting =
                (body, decision) -> Optional.of(START).filter(_ -> body.equals(BODY) && decision.equals(GRANTING));
        return Fixtures.of(
                Body.class,
                Contexts.allowed(person(99), Role.PMO, START),
                new InMemorySubjects().with(VALMORET, Scope.of(VALMORET)),
                new CouncilLaw(RuleBook.standard(), (_, _) -> 10_000),
                new Known(),
                granting);
    }

    private static BodyEstablished established(BodyKind kind) {
        return new BodyEstablished(BODY, VALMORET, null, kind, "Instance", OWN, START);
    }

    private static BodyEstablished committee() {
        return established(BodyKind.STEERING_COMMITTEE);
    }

    private static MemberSeated seated(int person) {
        return new MemberSeated(BODY, person(person), SeatQuality.ELECTED, true, false, START, END);
    }

    private static NameSubstitute name(int member, int substitute, LocalDate from, @Nullable LocalDate until) {
        return new NameSubstitute(BODY, null, person(member), person(substitute), from, until);
    }

    private static SubstituteNamed named(LocalDate from, @Nullable LocalDate until) {
        return new SubstituteNamed(BODY, person(1), person(2), from, until);
    }

    private static GrantDelegation grant(LocalDate from, @Nullable LocalDate until, DecisionId decision) {
        return new GrantDelegation(
                BODY, null, person(1), DelegatedPower.REFRAME_BUDGET, CEILING, from, until, decision);
    }

    private static DelegationId delegation(int earlier) {
        var key = "%s:%s:%s:%d".formatted(BODY, person(1), DelegatedPower.REFRAME_BUDGET, earlier);
        return new DelegationId(Identifier.fromNaturalKey("delegation", key));
    }

    private static DelegationGranted granted() {
        return new DelegationGranted(
                BODY, delegation(0), person(1), DelegatedPower.REFRAME_BUDGET, CEILING, START, END, GRANTING);
    }

    @Test
    void aSubstituteIsNamedForAMemberWhoSitsAndSitsForNobodyElseTheyAreThemselves() {
        fixture().given(committee(), seated(1)).when(name(1, 2, START, END)).expectEvents(named(START, END));
        fixture()
                .given(committee(), seated(1))
                .when(name(3, 2, START, END))
                .expectException(rejection(GovernanceRejection.MEMBER_NOT_SEATED, "on", START));
        fixture()
                .given(committee(), seated(1), seated(2))
                .when(name(1, 2, START, END))
                .expectException(rejection(GovernanceRejection.SUBSTITUTE_SEATED, "from", START));
        fixture()
                .given(committee(), seated(1), named(START, null))
                .when(name(1, 2, MIDDLE, END))
                .expectException(rejection(GovernanceRejection.SUBSTITUTE_NAMED_ALREADY, "from", START));
        fixture()
                .given(committee(), seated(1))
                .when(name(1, 2, END, START))
                .expectException(rejection(GovernanceRejection.MANDATE_ENDS_BEFORE_START, "until", START));
    }

    @Test
    void aMunicipalCouncilHasProxiesAndNoSubstitutes() {
        fixture()
                .given(established(BodyKind.MUNICIPAL_COUNCIL), seated(1))
                .when(name(1, 2, START, END))
                .expectException(rejection(GovernanceRejection.NO_SUBSTITUTE_IN_COUNCIL));
    }

    @Test
    void aSubstitutionEndsOnceAndLeavesThePlaceFree() {
        var end = new EndSubstitution(BODY, null, person(1), person(2), "Mutation", MIDDLE);
        var ended = new SubstitutionEnded(BODY, person(1), person(2), "Mutation", MIDDLE);
        fixture().given(committee(), seated(1), named(START, END)).when(end).expectEvents(ended);
        fixture()
                .given(committee(), seated(1), named(START, END), ended)
                .when(end)
                .expectException(rejection(GovernanceRejection.SUBSTITUTE_NOT_NAMED, "on", MIDDLE));
        fixture()
                .given(committee(), seated(1), named(START, END), ended)
                .when(name(1, 2, MIDDLE, END))
                .expectEvents(named(MIDDLE, END));
    }

    @Test
    void aDelegationFollowsFromAnExecutableDecisionOfTheVeryBody() {
        fixture().given(committee()).when(grant(START, END, GRANTING)).expectEvents(granted());
        fixture()
                .given(committee())
                .when(grant(START, END, UNRELATED))
                .expectException(rejection(GovernanceRejection.DELEGATION_DECISION_MISSING, "decision", UNRELATED));
        fixture()
                .given(committee())
                .when(grant(START.minusDays(1), END, GRANTING))
                .expectException(rejection(
                        GovernanceRejection.DELEGATION_FROM_TOO_EARLY, "from", START.minusDays(1), "earliest", START));
        fixture()
                .given(committee(), granted())
                .when(grant(MIDDLE, null, GRANTING))
                .expectException(rejection(GovernanceRejection.DELEGATION_GRANTED_ALREADY, "from", START));
        fixture()
                .given(committee())
                .when(new GrantDelegation(
                        BODY, null, person(1), DelegatedPower.REFRAME_BUDGET, Money.euros(-1), START, END, GRANTING))
                .expectException(rejection(PlatformRejection.AMOUNT_NEGATIVE, "field", "ceiling"));
    }

    @Test
    void aDelegationIsWithdrawnOnceAndMayBeGrantedAgainUnderAnotherName() {
        var withdrawn = new DelegationWithdrawn(BODY, delegation(0), "Changement", MIDDLE);
        var withdraw = new WithdrawDelegation(BODY, null, delegation(0), "Changement", MIDDLE);
        fixture().given(committee(), granted()).when(withdraw).expectEvents(withdrawn);
        fixture()
                .given(committee(), granted(), withdrawn)
                .when(withdraw)
                .expectException(rejection(
                        GovernanceRejection.DELEGATION_NOT_IN_FORCE, "on", MIDDLE, "until", MIDDLE.minusDays(1)));
        fixture()
                .given(committee(), granted(), withdrawn)
                .when(grant(MIDDLE, END, GRANTING))
                .expectEvents(new DelegationGranted(
                        BODY, delegation(1), person(1), DelegatedPower.REFRAME_BUDGET, CEILING, MIDDLE, END, GRANTING));
    }

    @Test
    void aBodyIsLinkedToAnotherOfItsTerritoryOnce() {
        var link = new LinkBody(BODY, null, OTHER, BodyLink.PREPARES, START);
        var linked = new BodyLinked(BODY, OTHER, BodyLink.PREPARES, START);
        fixture().given(committee()).when(link).expectEvents(linked);
        fixture().given(committee(), linked).when(link).expectException(rejection(GovernanceRejection.LINKED_ALREADY));
        fixture()
                .given(committee())
                .when(new LinkBody(BODY, null, BODY, BodyLink.PREPARES, START))
                .expectException(rejection(GovernanceRejection.LINKED_TO_ITSELF));
        fixture()
                .given(committee())
                .when(new LinkBody(BODY, null, ELSEWHERE, BodyLink.PREPARES, START))
                .expectException(rejection(PlatformRejection.OTHER_TERRITORY, "field", "to"));
        var unlink = new UnlinkBody(BODY, null, OTHER, BodyLink.PREPARES, "Réorganisation", MIDDLE);
        fixture()
                .given(committee(), linked)
                .when(unlink)
                .expectEvents(new BodyUnlinked(BODY, OTHER, BodyLink.PREPARES, "Réorganisation", MIDDLE));
        fixture().given(committee()).when(unlink).expectException(rejection(GovernanceRejection.NOT_LINKED));
    }

    @Test
    void aBodyEnteredFromPaperSaysItsSourceAndReason() {
        fixture()
                .givenNoPriorActivity()
                .when(new EstablishBody(
                        BODY,
                        VALMORET,
                        null,
                        BodyKind.STEERING_COMMITTEE,
                        null,
                        "Instance",
                        OWN,
                        null,
                        new TakenOver("Registre 2014, folio 3", "Reprise"),
                        START))
                .expectEvents(committee(), new BodyTakenOver(BODY, "Registre 2014, folio 3", "Reprise", START));
    }

    /** Whatever the two periods, they overlap when some day is in both. */
    @Test
    void periodsOverlapWhenADayIsInBoth() {
        for (long seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var one = days(random);
            var other = days(random);
            boolean shared = START.minusDays(1)
                    .datesUntil(START.plusDays(40))
                    .anyMatch(day -> one.include(day) && other.include(day));
            assertThat(one.overlap(other))
                    .as("seed %d: %s, %s", seed, one, other)
                    .isEqualTo(shared);
            assertThat(other.overlap(one)).as("seed %d, the other way", seed).isEqualTo(shared);
        }
    }

    private static Days days(Random random) {
        var from = START.plusDays(random.nextInt(20));
        return new Days(from, random.nextInt(4) == 0 ? null : from.plusDays(random.nextInt(12)));
    }
}
