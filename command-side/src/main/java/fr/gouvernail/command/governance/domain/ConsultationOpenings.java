package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.ConsultationRejection.CHARTER_WITHOUT_SILENCE;
import static fr.gouvernail.contract.governance.ConsultationRejection.CONSULTED_ALREADY;
import static fr.gouvernail.contract.governance.ConsultationRejection.COUNCIL_VOTES_IN_SITTING;
import static fr.gouvernail.contract.governance.ConsultationRejection.DEADLINE_TOO_EARLY;
import static fr.gouvernail.contract.governance.ConsultationRejection.DECISION_ON_AGENDA;
import static fr.gouvernail.contract.governance.ConsultationRejection.NO_VOTING_MEMBER;
import static fr.gouvernail.contract.governance.ConsultationRejection.OBJECTED_BEFORE;
import static fr.gouvernail.contract.governance.ConsultationRejection.OPENED_IN_THE_FUTURE;
import static fr.gouvernail.contract.governance.ConsultationRejection.SENT_HERE_ON_ANOTHER_DAY;
import static fr.gouvernail.contract.governance.GovernanceRejection.DECISION_OF_ANOTHER_BODY;
import static fr.gouvernail.contract.governance.GovernanceRejection.DECISION_SETTLED_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.DOCUMENT_ATTACHED_ALREADY;

import fr.gouvernail.contract.governance.AttachedDocument;
import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyCharter.Decides;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.ConsultationCommand.OpenConsultation;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationOpened;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.WrittenMeans;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a committee may be asked in writing instead of being convened. */
final class ConsultationOpenings {

    /** Art. L2121-17 and L2121-20 CGCT: a council deliberates with its quorum present, and its members vote there. */
    static void requireCommittee(BodyKind kind) {
        if (kind.isCouncil()) {
            throw CommandRejected.of(COUNCIL_VOTES_IN_SITTING, "kind", kind);
        }
    }

    static ConsultationOpened open(
            OpenConsultation command, Bodies.Composition body, DraftedDecisions decisions, LocalDate today) {
        requireDay(command, today);
        var charter = requireSilence(body.charter(), command.openedOn());
        if (body.seats().stream().noneMatch(Seat::voting)) {
            throw CommandRejected.of(NO_VOTING_MEMBER, "on", command.openedOn());
        }
        requireFree(command, decisions);
        requireDocuments(command.documents());
        return new ConsultationOpened(
                command.consultation(),
                command.body(),
                Objects.requireNonNull(body.scope().territory()),
                body.scope().programme(),
                command.decision(),
                command.documents(),
                command.sentBy(),
                command.openedOn(),
                deadline(command, charter),
                body.seats(),
                charter);
    }

    /** What was sent by mail or letter may be entered afterwards, as minutes are; what is read here cannot have been read before it was. */
    private static void requireDay(OpenConsultation command, LocalDate today) {
        var day = command.openedOn();
        if (day.isAfter(today)) {
            throw CommandRejected.of(OPENED_IN_THE_FUTURE, "openedOn", day, "today", today);
        }
        if (command.sentBy() == WrittenMeans.HERE && !day.equals(today)) {
            throw CommandRejected.of(SENT_HERE_ON_ANOTHER_DAY, "openedOn", day, "today", today);
        }
    }

    private static BodyCharter requireSilence(@Nullable BodyCharter charter, LocalDate day) {
        if (charter == null || charter.decidesBy() != Decides.SILENCE) {
            throw CommandRejected.of(
                    CHARTER_WITHOUT_SILENCE, "decidesBy", charter == null ? "–" : charter.decidesBy(), "on", day);
        }
        return charter;
    }

    /** Calendar days, as the charters say "ten days": the day of opening is not counted, and the last day counts in full. */
    private static LocalDate deadline(OpenConsultation command, BodyCharter charter) {
        var earliest = command.openedOn().plusDays(charter.silenceDays());
        var asked = command.closesOn();
        if (asked == null) {
            return earliest;
        }
        if (asked.isBefore(earliest)) {
            throw CommandRejected.of(
                    DEADLINE_TOO_EARLY,
                    "openedOn",
                    command.openedOn(),
                    "closesOn",
                    asked,
                    "days",
                    ChronoUnit.DAYS.between(command.openedOn(), asked),
                    "silenceDays",
                    charter.silenceDays(),
                    "earliest",
                    earliest);
        }
        return asked;
    }

    /** A point is before its body once: on an agenda, or in a consultation. */
    private static void requireFree(OpenConsultation command, DraftedDecisions decisions) {
        var decision = command.decision();
        var drafted = decisions
                .find(decision)
                .orElseThrow(() -> CommandRejected.of(
                        PlatformRejection.UNKNOWN_REFERENCE, "field", "decision", "value", decision));
        if (!drafted.body().equals(command.body())) {
            throw CommandRejected.of(DECISION_OF_ANOTHER_BODY);
        }
        if (drafted.settled()) {
            throw CommandRejected.of(DECISION_SETTLED_ALREADY);
        }
        if (drafted.tabledAt() != null) {
            throw CommandRejected.of(DECISION_ON_AGENDA, "decision", decision);
        }
        if (drafted.writing().until() != null) {
            throw CommandRejected.of(
                    CONSULTED_ALREADY, "closesOn", drafted.writing().until());
        }
        if (drafted.writing().objected()) {
            throw CommandRejected.of(OBJECTED_BEFORE, "decision", decision);
        }
    }

    private static void requireDocuments(List<AttachedDocument> documents) {
        var known = new HashSet<List<String>>();
        for (var document : documents) {
            SittingDocuments.requireFingerprint(document);
            if (!known.add(List.of(document.name(), document.version()))) {
                throw CommandRejected.of(
                        DOCUMENT_ATTACHED_ALREADY, "name", document.name(), "version", document.version());
            }
        }
    }

    private ConsultationOpenings() {}
}
