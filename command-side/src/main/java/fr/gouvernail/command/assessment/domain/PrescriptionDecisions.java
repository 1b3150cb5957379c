package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.contract.assessment.OpinionRejection.CLOSED_BEFORE_ISSUED;
import static fr.gouvernail.contract.assessment.OpinionRejection.EFFECTS_UNFIT;
import static fr.gouvernail.contract.assessment.OpinionRejection.NOT_YOURS;
import static fr.gouvernail.contract.assessment.OpinionRejection.OWNER_UNCLEAR;
import static fr.gouvernail.contract.assessment.OpinionRejection.PRESCRIPTION_CLOSED;
import static fr.gouvernail.contract.assessment.OpinionRejection.PRESCRIPTION_LAPSED;
import static fr.gouvernail.contract.assessment.OpinionRejection.PRESCRIPTION_OPEN;
import static fr.gouvernail.contract.assessment.OpinionRejection.PRESCRIPTION_UNKNOWN;
import static fr.gouvernail.contract.assessment.OpinionRejection.PROOF_MISSING;
import static fr.gouvernail.contract.assessment.OpinionRejection.REASON_MISSING;

import fr.gouvernail.contract.assessment.OpinionContent;
import fr.gouvernail.contract.assessment.OpinionDocument;
import fr.gouvernail.contract.assessment.Prescription;
import fr.gouvernail.contract.assessment.PrescriptionCommand;
import fr.gouvernail.contract.assessment.PrescriptionCommand.AssignPrescription;
import fr.gouvernail.contract.assessment.PrescriptionCommand.ClosePrescription;
import fr.gouvernail.contract.assessment.PrescriptionCommand.EstimatePrescription;
import fr.gouvernail.contract.assessment.PrescriptionCommand.ReopenPrescription;
import fr.gouvernail.contract.assessment.PrescriptionCommand.TakeChargeOfPrescription;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionAssigned;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionClosed;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionEstimated;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionReopened;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionTakenInCharge;
import fr.gouvernail.contract.assessment.PrescriptionOwner;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How one prescription is estimated, given to somebody, worked on, closed with its proof and opened again. */
final class PrescriptionDecisions {

    /** Ten years: beyond it a typing error. */
    private static final int MOST_DAYS = 3_660;
    /** A billion euros, either way: beyond it a typing error. */
    private static final Money MOST = Money.euros(1_000_000_000);

    private static final Set<Role> TEAM = Set.of(Role.DIRECTOR, Role.PMO, Role.PROJECT_LEAD);

    static void requireEffects(int number, Prescription prescription) {
        requireEffects(number, prescription.costHt(), prescription.delayDays());
        requireOwner(prescription.owner());
    }

    private static void requireEffects(int number, @Nullable Money costHt, @Nullable Integer delayDays) {
        boolean cost = costHt == null || costHt.compareTo(MOST) <= 0 && costHt.compareTo(MOST.negated()) >= 0;
        boolean delay = delayDays == null || delayDays >= 0 && delayDays <= MOST_DAYS;
        if (!cost || !delay) {
            throw CommandRejected.of(EFFECTS_UNFIT, "number", number);
        }
    }

    private static void requireOwner(@Nullable PrescriptionOwner owner) {
        if (owner != null && !owner.isOne()) {
            throw CommandRejected.of(OWNER_UNCLEAR);
        }
    }

    static void requireKnown(OpinionContent content, Scope scope, Subjects subjects) {
        content.prescriptions().forEach(one -> requireKnown(one.owner(), scope, subjects));
    }

    /** An organisation has to be registered; a person is known to the directory alone. */
    static void requireKnown(@Nullable PrescriptionOwner owner, Scope scope, Subjects subjects) {
        if (owner != null && owner.organisation() != null) {
            requireHere("owner.organisation", owner.organisation(), scope, subjects);
        }
    }

    /** Registered, on this territory or on none. */
    static void requireHere(String field, OrganisationId organisation, Scope scope, Subjects subjects) {
        var territory = subjects.require(field, organisation).territory();
        if (territory != null && !territory.equals(scope.territory())) {
            throw CommandRejected.of(PlatformRejection.OTHER_TERRITORY, "field", field, "value", organisation);
        }
    }

    /** The same figures again are no change. */
    static List<PrescriptionEstimated> estimate(OpinionState state, EstimatePrescription command, LocalDate today) {
        var one = require(state, command);
        requireEffects(command.number(), command.costHt(), command.delayDays());
        if (command.costHt().equals(one.costHt()) && Objects.equals(command.delayDays(), one.delayDays())) {
            return List.of();
        }
        var reason = command.reason();
        boolean first = one.costHt() == null && one.delayDays() == null;
        if (!first && (reason == null || reason.isBlank())) {
            throw CommandRejected.of(REASON_MISSING);
        }
        return List.of(new PrescriptionEstimated(
                command.opinion(),
                command.number(),
                one.costHt(),
                command.costHt(),
                one.delayDays(),
                command.delayDays(),
                first ? null : reason,
                today));
    }

    static List<PrescriptionAssigned> assign(OpinionState state, AssignPrescription command, LocalDate today) {
        var one = require(state, command);
        requireOwner(command.owner());
        return command.owner().equals(one.owner())
                ? List.of()
                : List.of(new PrescriptionAssigned(
                        command.opinion(), command.number(), one.owner(), command.owner(), today));
    }

    static List<PrescriptionTakenInCharge> takeCharge(
            OpinionState state, TakeChargeOfPrescription command, CommandContext context) {
        var one = require(state, command);
        requireOpen(command.number(), one);
        requireTheirs(command.number(), one, context);
        return one.inCharge()
                ? List.of()
                : List.of(new PrescriptionTakenInCharge(command.opinion(), command.number(), context.today()));
    }

    static PrescriptionClosed close(OpinionState state, ClosePrescription command, CommandContext context) {
        var one = require(state, command);
        requireOpen(command.number(), one);
        requireTheirs(command.number(), one, context);
        var proof = requireProof(command);
        OpinionPapers.requireHappened(command.closedOn(), context.today());
        var issuedOn = Objects.requireNonNull(state.answeredOn());
        if (command.closedOn().isBefore(issuedOn)) {
            throw CommandRejected.of(CLOSED_BEFORE_ISSUED, "on", command.closedOn(), "issuedOn", issuedOn);
        }
        return new PrescriptionClosed(command.opinion(), command.number(), context.person(), proof, command.closedOn());
    }

    /** a prescription that nobody can see to be met is not closed. */
    private static OpinionDocument requireProof(ClosePrescription command) {
        var proof = command.proof();
        if (proof == null || proof.fingerprint() == null && proof.link() == null) {
            throw CommandRejected.of(PROOF_MISSING, "number", command.number());
        }
        OpinionPapers.requireWellFormed(proof);
        return proof;
    }

    static PrescriptionReopened reopen(OpinionState state, ReopenPrescription command, LocalDate today) {
        var one = require(state, command);
        if (one.closedOn() == null) {
            throw CommandRejected.of(PRESCRIPTION_OPEN, "number", command.number());
        }
        return new PrescriptionReopened(command.opinion(), command.number(), command.reason(), today);
    }

    private static PrescriptionState require(OpinionState state, PrescriptionCommand command) {
        OpinionStages.requireCurrent(state);
        var one = state.prescriptions().get(command.number());
        if (one == null) {
            throw CommandRejected.of(PRESCRIPTION_UNKNOWN, "number", command.number());
        }
        if (one.lapsed()) {
            throw CommandRejected.of(PRESCRIPTION_LAPSED, "number", command.number());
        }
        return one;
    }

    private static void requireOpen(int number, PrescriptionState one) {
        if (one.closedOn() != null) {
            throw CommandRejected.of(PRESCRIPTION_CLOSED, "number", number, "on", one.closedOn());
        }
    }

    /** Whoever answers for it, or the project's team for anybody. */
    private static void requireTheirs(int number, PrescriptionState one, CommandContext context) {
        boolean owner =
                one.owner() != null && context.person().equals(one.owner().person());
        if (!owner && !TEAM.contains(context.actor().role())) {
            throw CommandRejected.of(NOT_YOURS, "number", number);
        }
    }

    private PrescriptionDecisions() {}
}
