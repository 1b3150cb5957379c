package fr.gouvernail.query.governance.view;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.AttachedDocument;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.BodyRules.Quorum;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.QuorumCheck;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.SigningCapacity;
import fr.gouvernail.contract.governance.SittingEvent.DocumentAttached;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSigned;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.query.governance.projection.BodiesProjection;
import fr.gouvernail.query.governance.projection.DecisionsRegisterProjection;
import fr.gouvernail.query.governance.projection.SittingCourseProjection;
import fr.gouvernail.query.governance.projection.SittingsProjection;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.testing.ProjectionTestBase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The course of a sitting tells no more than its agenda does. */
class SittingsOutsideTheAdministrationsTest extends ProjectionTestBase {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final BodyId BODY = new BodyId(new UUID(9, 1));
    private static final SittingId SITTING = new SittingId(new UUID(9, 2));
    private static final PersonId MAYOR = new PersonId(new UUID(9, 3));
    private static final DecisionId PLAN = new DecisionId(new UUID(9, 4));
    private static final DecisionId STAFF = new DecisionId(new UUID(9, 5));
    private static final AttachedDocument DOCUMENT =
            new AttachedDocument("Note", "1", "9f".repeat(32), 1, "https://valmoret.example/note.pdf");

    @Override
    protected List<Projection> projections() {
        return List.of(
                new BodiesProjection(),
                new DecisionsRegisterProjection(),
                new SittingsProjection(),
                new SittingCourseProjection());
    }

    private void happened() {
        var rules = new BodyRules(Quorum.NONE, 0, false, 0);
        recorded(BODY, new BodyEstablished(BODY, VALMORET, null, BodyKind.STEERING_COMMITTEE, "Comité", rules, DAY));
        draft(PLAN, new Resolution.AdoptFundingPlan(new FundingPlanId(new UUID(9, 6))));
        draft(STAFF, new Resolution.TakeNote());
        var seats = List.of(new Seat(MAYOR, SeatQuality.ELECTED, true, true));
        recorded(SITTING, new SittingConvened(SITTING, BODY, VALMORET, null, DAY, "Mairie", DAY, seats, rules));
        var staff = new AgendaItem(2, "Personnel", STAFF);
        recorded(SITTING, new ItemPutOnAgenda(SITTING, new AgendaItem(1, "Plan", PLAN)));
        recorded(SITTING, new ItemPutOnAgenda(SITTING, staff));
        recorded(SITTING, new DocumentAttached(SITTING, 2, DOCUMENT));
        recorded(
                SITTING,
                new ItemPostponed(
                        SITTING, BODY, staff, Postponement.OTHER, "Agent en arrêt", new QuorumCheck(1, 0, 1, 1), DAY));
        recorded(SITTING, new MinutesSigned(SITTING, 1, MAYOR, SigningCapacity.CHAIR, DAY));
    }

    private void draft(DecisionId decision, Resolution resolution) {
        recorded(
                decision,
                new DecisionDrafted(decision, VALMORET, null, BODY, false, "D", "Titre", "Texte", resolution));
    }

    private SittingCourse course(Role role) {
        return new Sittings(jdbc())
                .sheet(reader(role, VALMORET, null), SITTING)
                .orElseThrow()
                .course();
    }

    @Test
    void aCoFinancerReadsTheCourseOfTheItemsOnMoneyAlone() {
        happened();
        assertThat(course(Role.CO_FINANCER).items())
                .extracting(ItemCourse::number)
                .containsExactly(1);
        assertThat(course(Role.RESIDENT).items()).extracting(ItemCourse::number).containsExactly(1, 2);
    }

    @Test
    void whyASignatureWasCorrectedIsNotToldOutsideOfTheAdministrations() {
        happened();
        recorded(SITTING, new MinutesSigned(SITTING, 1, MAYOR, SigningCapacity.CHAIR, "Mme Roy a signé", DAY));
        var outside = course(Role.RESIDENT).corrections().getFirst();
        assertThat(outside.reason()).isNull();
        assertThat(outside.signatory()).isNull();
        assertThat(course(Role.DIRECTOR).corrections().getFirst().reason()).isEqualTo("Mme Roy a signé");
    }

    @Test
    void whoSignedIsNotNamedOutsideOfTheAdministrations() {
        happened();
        for (var role : List.of(Role.CO_FINANCER, Role.RESIDENT, Role.PARTNER)) {
            var signature = Objects.requireNonNull(course(role).item(1).signature());
            assertThat(signature.signatory()).as(role.name()).isNull();
            assertThat(signature.on()).isEqualTo(DAY);
        }
        assertThat(Objects.requireNonNull(course(Role.DIRECTOR).item(1).signature())
                        .signatory())
                .isEqualTo(MAYOR);
    }
}
