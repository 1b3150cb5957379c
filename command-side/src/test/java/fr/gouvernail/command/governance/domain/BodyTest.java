package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.COUNCIL;
import static fr.gouvernail.command.governance.domain.Sittings.VALMORET;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.governance.BodyCommand;
import fr.gouvernail.contract.governance.BodyCommand.EndSeat;
import fr.gouvernail.contract.governance.BodyCommand.EstablishBody;
import fr.gouvernail.contract.governance.BodyCommand.SeatMember;
import fr.gouvernail.contract.governance.BodyCommand.SetRules;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyEvent.MemberSeated;
import fr.gouvernail.contract.governance.BodyEvent.RulesSet;
import fr.gouvernail.contract.governance.BodyEvent.SeatEnded;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.BodyRules.Quorum;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BodyTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 6, 30);
    private static final ProgrammeId PROGRAMME = new ProgrammeId(new UUID(6, 1));
    private static final ProgrammeId ELSEWHERES = new ProgrammeId(new UUID(6, 2));
    private static final BodyRules COMMITTEE = new BodyRules(Quorum.NONE, 0, false, 0);

    private static FixtureConfiguration<Body> fixture(CommandContext context) {
        var elsewhere = TerritoryId.ofInsee("99002");
        return Fixtures.of(
                Body.class,
                context,
                new InMemorySubjects()
                        .with(VALMORET, Scope.of(VALMORET))
                        .with(PROGRAMME, new Scope(VALMORET, PROGRAMME))
                        .with(ELSEWHERES, new Scope(elsewhere, ELSEWHERES)),
                new CouncilLaw(RuleBook.standard(), (_, _) -> 3_000));
    }

    private static FixtureConfiguration<Body> fixture() {
        return fixture(Contexts.allowed(person(99), Role.PMO, START));
    }

    private static EstablishBody establish(BodyKind kind, BodyRules rules, @Nullable ProgrammeId programme) {
        return new EstablishBody(BODY, VALMORET, programme, kind, "Comité de pilotage", rules, START);
    }

    private static BodyEstablished established(BodyKind kind, BodyRules rules) {
        return new BodyEstablished(BODY, VALMORET, PROGRAMME, kind, "Comité de pilotage", rules, START);
    }

    private static BodyEstablished committee() {
        return established(BodyKind.STEERING_COMMITTEE, COMMITTEE);
    }

    private static SeatMember seat(int person, boolean chair, LocalDate from, @Nullable LocalDate until) {
        return new SeatMember(BODY, null, person(person), SeatQuality.ELECTED, true, chair, from, until);
    }

    private static MemberSeated seated(int person, boolean chair, LocalDate from, @Nullable LocalDate until) {
        return new MemberSeated(BODY, person(person), SeatQuality.ELECTED, true, chair, from, until);
    }

    private static EndSeat end(int person, LocalDate day) {
        return new EndSeat(BODY, null, person(person), "Démission", day);
    }

    @Test
    void aCommitteeSetsItsOwnRules() {
        fixture()
                .givenNoPriorActivity()
                .when(establish(BodyKind.STEERING_COMMITTEE, COMMITTEE, PROGRAMME))
                .expectEvents(committee())
                .expectEventsMatching(recordedUnder(new Scope(VALMORET, PROGRAMME)));
    }

    @Test
    void aCouncilSitsByTheLaw() {
        for (var unlawful :
                List.of(new BodyRules(Quorum.NONE, 0, true, 3), new BodyRules(Quorum.MAJORITY_OF_SEATS, 0, false, 5))) {
            fixture()
                    .givenNoPriorActivity()
                    .when(establish(BodyKind.MUNICIPAL_COUNCIL, unlawful, null))
                    .expectException(rejection(GovernanceRejection.COUNCIL_RULES_ARE_THE_LAWS, "minimumNoticeDays", 3));
        }
        fixture()
                .givenNoPriorActivity()
                .when(establish(BodyKind.MUNICIPAL_COUNCIL, COUNCIL, null))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aFixedQuorumHasANumberAndTheOthersHaveNone() {
        for (var malformed :
                List.of(new BodyRules(Quorum.FIXED, 0, false, 0), new BodyRules(Quorum.NONE, 3, false, 0))) {
            fixture()
                    .givenNoPriorActivity()
                    .when(establish(BodyKind.STEERING_COMMITTEE, malformed, null))
                    .expectException(rejection(
                            GovernanceRejection.FIXED_QUORUM_MALFORMED, "fixedQuorum", malformed.fixedQuorum()));
        }
        fixture()
                .givenNoPriorActivity()
                .when(establish(BodyKind.STEERING_COMMITTEE, new BodyRules(Quorum.NONE, 0, false, -1), null))
                .expectException(rejection(PlatformRejection.FIELD_MALFORMED, "field", "rules.noticeDays"));
    }

    @Test
    void itsProgrammeIsOneOfTheTerritory() {
        fixture()
                .givenNoPriorActivity()
                .when(establish(BodyKind.STEERING_COMMITTEE, COMMITTEE, ELSEWHERES))
                .expectException(rejection(PlatformRejection.OTHER_TERRITORY, "field", "programme"));
    }

    @Test
    void newRulesKeepTheFormerOnes() {
        var stricter = new BodyRules(Quorum.FIXED, 4, false, 3);
        fixture()
                .given(committee())
                .when(new SetRules(BODY, 0L, stricter, "Nouvelle charte", END))
                .expectEvents(new RulesSet(BODY, COMMITTEE, stricter, "Nouvelle charte", END));
        fixture()
                .given(committee())
                .when(new SetRules(BODY, 0L, COMMITTEE, "Erreur", END))
                .expectException(rejection(GovernanceRejection.RULES_UNCHANGED));
    }

    @Test
    void aMemberIsSeatedForATime() {
        fixture().given(committee()).when(seat(1, true, START, END)).expectEvents(seated(1, true, START, END));
        fixture()
                .given(committee())
                .when(seat(1, true, END, START))
                .expectException(rejection(GovernanceRejection.MANDATE_ENDS_BEFORE_START, "from", END, "until", START));
    }

    @Test
    void aPersonHasOneSeatAtATime() {
        fixture()
                .given(committee(), seated(1, false, START, END))
                .when(seat(1, false, END, null))
                .expectException(rejection(GovernanceRejection.MEMBER_SEATED_ALREADY, "from", START));
        fixture()
                .given(committee(), seated(1, false, START, END))
                .when(seat(1, false, END.plusDays(1), null))
                .expectEvents(seated(1, false, END.plusDays(1), null));
    }

    @Test
    void thereIsOneChairAtATime() {
        fixture()
                .given(committee(), seated(1, true, START, null))
                .when(seat(2, true, END, null))
                .expectException(rejection(GovernanceRejection.CHAIR_TAKEN, "from", START));
        fixture()
                .given(committee(), seated(1, true, START, null), new SeatEnded(BODY, person(1), "Démission", END))
                .when(seat(2, true, END, null))
                .expectEvents(seated(2, true, END, null));
    }

    @Test
    void aMandateEndsOnceAndNotBeforeItBegan() {
        fixture()
                .given(committee(), seated(1, false, START, null))
                .when(end(1, END))
                .expectEvents(new SeatEnded(BODY, person(1), "Démission", END));
        fixture()
                .given(committee(), seated(1, false, END, null))
                .when(end(1, START))
                .expectException(rejection(GovernanceRejection.MANDATE_ENDS_BEFORE_START, "from", END, "until", START));
        fixture()
                .given(committee(), seated(1, false, START, null), new SeatEnded(BODY, person(1), "Démission", END))
                .when(end(1, END))
                .expectException(rejection(GovernanceRejection.MEMBER_NOT_SEATED, "on", END));
    }

    @Test
    void whoHasNoRightOnTheTerritoryDoesNothing() {
        var refused = Contexts.refused(person(98), Role.PMO, START);
        for (BodyCommand command :
                List.of(new SetRules(BODY, 0L, COUNCIL, "?", START), seat(1, false, START, null), end(1, START))) {
            fixture(refused)
                    .given(committee())
                    .when(command)
                    .expectException(rejection(PlatformRejection.ROLE_NOT_HELD, "territory", VALMORET));
        }
        fixture(refused)
                .givenNoPriorActivity()
                .when(establish(BodyKind.STEERING_COMMITTEE, COMMITTEE, null))
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
    }
}
