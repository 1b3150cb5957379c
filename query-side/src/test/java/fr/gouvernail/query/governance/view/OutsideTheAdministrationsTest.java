package fr.gouvernail.query.governance.view;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyEvent.DelegationGranted;
import fr.gouvernail.contract.governance.BodyEvent.MemberSeated;
import fr.gouvernail.contract.governance.BodyEvent.SubstituteNamed;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.BodyRules.Quorum;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DelegatedPower;
import fr.gouvernail.contract.governance.FollowUpTask;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.DelegationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.governance.projection.BodiesProjection;
import fr.gouvernail.query.governance.projection.DecisionsRegisterProjection;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.reading.EventArchive;
import fr.gouvernail.query.platform.reading.EventArchive.ArchivedEvent;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.testing.ProjectionTestBase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Outside of the administrations, elected members in office are known by name; officials are known by what they do. */
class OutsideTheAdministrationsTest extends ProjectionTestBase {

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final BodyId BODY = new BodyId(new UUID(9, 1));
    private static final PersonId ELECTED = new PersonId(new UUID(9, 2));
    private static final PersonId OFFICIAL = new PersonId(new UUID(9, 3));
    private static final DecisionId GRANTING = new DecisionId(new UUID(9, 4));
    private static final DecisionId ASKING = new DecisionId(new UUID(9, 5));
    private static final List<Role> OUTSIDE = List.of(Role.RESIDENT, Role.PARTNER, Role.CO_FINANCER);

    @Override
    protected List<Projection> projections() {
        return List.of(new BodiesProjection(), new DecisionsRegisterProjection());
    }

    private void happened() {
        var rules = new BodyRules(Quorum.NONE, 0, false, 0);
        recorded(BODY, new BodyEstablished(BODY, VALMORET, null, BodyKind.STEERING_COMMITTEE, "Comité", rules, SINCE));
        recorded(BODY, new MemberSeated(BODY, ELECTED, SeatQuality.ELECTED, true, true, SINCE, null));
        recorded(BODY, new MemberSeated(BODY, OFFICIAL, SeatQuality.OFFICIAL, true, false, SINCE, null));
        recorded(BODY, new SubstituteNamed(BODY, ELECTED, OFFICIAL, SINCE, null));
        var task = new FollowUpTask("Remettre le plan", OFFICIAL, null, SINCE);
        draft(ASKING, "D-2", new Resolution.Request(List.of(task)));
        draft(
                GRANTING,
                "D-1",
                new Resolution.GrantDelegation(BODY, OFFICIAL, DelegatedPower.ARBITRATE_ACTION, null, null, null));
        delegate(10, OFFICIAL, DelegatedPower.ARBITRATE_ACTION);
        delegate(11, ELECTED, DelegatedPower.REFRAME_BUDGET);
    }

    private void draft(DecisionId decision, String reference, Resolution resolution) {
        recorded(
                decision,
                new DecisionDrafted(decision, VALMORET, null, BODY, false, reference, "Titre", "Texte", resolution));
    }

    private void delegate(int number, PersonId holder, DelegatedPower power) {
        var delegation = new DelegationId(new UUID(9, number));
        recorded(BODY, new DelegationGranted(BODY, delegation, holder, power, Money.euros(1), SINCE, null, GRANTING));
    }

    @Test
    void delegationsNameNobodyButElectedMembersAndCoFinancersReadOfMoneyAlone() {
        happened();
        var ties = new BodyTies(jdbc());
        assertThat(ties.delegations(reader(Role.DIRECTOR, VALMORET, null), BODY))
                .extracting(DelegationRow::holder)
                .containsExactly(OFFICIAL, ELECTED);
        for (var role : List.of(Role.RESIDENT, Role.PARTNER)) {
            assertThat(ties.delegations(reader(role, VALMORET, null), BODY))
                    .extracting(DelegationRow::holder)
                    .containsExactly(null, ELECTED);
        }
        var money = ties.delegations(reader(Role.CO_FINANCER, VALMORET, null), null);
        assertThat(money).extracting(DelegationRow::power).containsExactly(DelegatedPower.REFRAME_BUDGET);
        assertThat(money).extracting(DelegationRow::decision).containsOnlyNulls();
        assertThat(money).extracting(DelegationRow::decisionReference).containsOnlyNulls();
    }

    @Test
    void substitutesAndOfficialsWhoSitAreNotNamed() {
        happened();
        for (var role : OUTSIDE) {
            var reader = reader(role, VALMORET, null);
            assertThat(new BodyTies(jdbc()).substitutes(reader, BODY)).isEmpty();
            assertThat(new Bodies(jdbc()).mandates(reader, BODY, SINCE.plusYears(1)))
                    .extracting(SeatRow::person)
                    .containsExactly(ELECTED, null);
        }
        assertThat(new BodyTies(jdbc()).substitutes(reader(Role.DIRECTOR, VALMORET, null), BODY))
                .hasSize(1);
    }

    @Test
    void whomADecisionAsksOrEntrustsIsNotNamed() {
        happened();
        for (var role : List.of(Role.RESIDENT, Role.PARTNER)) {
            assertThat(resolution(role, GRANTING)).isNull();
            var asked = (Resolution.Request) Objects.requireNonNull(resolution(role, ASKING));
            assertThat(asked.tasks()).extracting(FollowUpTask::owner).containsOnlyNulls();
            assertThat(new Decisions(jdbc(), NOW).steps(reader(role, VALMORET, null), ASKING))
                    .extracting(DecisionStep::actor)
                    .isNotEmpty()
                    .containsOnlyNulls();
        }
        assertThat(resolution(Role.DIRECTOR, GRANTING)).isInstanceOf(Resolution.GrantDelegation.class);
    }

    /** The present: the archive is asked for past days alone. */
    private static final ReadingDay NOW = new ReadingDay(Clock.systemUTC(), ZoneOffset.UTC, new EventArchive() {
        @Override
        public Optional<ArchivedEvent> at(long position) {
            return Optional.empty();
        }

        @Override
        public long head() {
            return 0;
        }

        @Override
        public long positionAt(Instant instant) {
            return 0;
        }
    });

    private @Nullable Resolution resolution(Role role, DecisionId decision) {
        return new Decisions(jdbc(), NOW)
                .byId(reader(role, VALMORET, null), decision)
                .orElseThrow()
                .resolution();
    }
}
