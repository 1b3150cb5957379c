package fr.gouvernail.benchmark;

import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyEvent.MemberSeated;
import fr.gouvernail.contract.governance.BodyEvent.RulesSet;
import fr.gouvernail.contract.governance.BodyEvent.SeatEnded;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAdopted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionBecameExecutable;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionEnacted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPublished;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionRefused;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTabled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTransmitted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionWithdrawn;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentFailed;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentRetried;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Resolution.TakeNote;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.SittingOpened;
import fr.gouvernail.contract.governance.SittingEvent.VoteRecorded;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import java.util.List;
import java.util.Map;

/** The committee, its sittings and what it decides there. */
final class SittingsOfDossier {

    private static final int SEATS = 8;
    private static final BodyRules RULES = new BodyRules(BodyRules.Quorum.MAJORITY_OF_SEATS, 0, true, 5);
    private static final Tally CARRIED = new Tally(7, 0, 1, 0, 7, 5, 8, Tally.Outcome.CARRIED);
    private static final Tally LOST = new Tally(2, 5, 1, 0, 7, 5, 8, Tally.Outcome.NOT_CARRIED);

    private final Dossier dossier;
    private final BodyId body;
    private int decisions;

    SittingsOfDossier(Dossier dossier) {
        this.dossier = dossier;
        this.body = new BodyId(dossier.uuid());
    }

    void establishBody() {
        var type = "governance.body";
        dossier.record(
                type,
                body,
                new BodyEstablished(
                        body,
                        dossier.territory,
                        dossier.programme,
                        BodyKind.GOVERNANCE_COMMITTEE,
                        "Comité de pilotage " + dossier.code(),
                        RULES,
                        dossier.day()));
        for (var person : members()) {
            boolean chair = person.equals(members().getFirst());
            dossier.record(
                    type, body, new MemberSeated(body, person, SeatQuality.ELECTED, true, chair, dossier.day(), null));
        }
        var guest = dossier.people.getLast();
        dossier.record(
                type, body, new MemberSeated(body, guest, SeatQuality.EXPERT, false, false, dossier.day(), null));
        dossier.record(type, body, new SeatEnded(body, guest, "Fin de mission.", dossier.day()));
        var stricter = new BodyRules(BodyRules.Quorum.MAJORITY_OF_SEATS, 0, true, 8);
        dossier.record(type, body, new RulesSet(body, RULES, stricter, "Règlement intérieur.", dossier.day()));
    }

    /** Holds a sitting on three decisions: this one, which is adopted, and two others. */
    DecisionId decide(Resolution resolution) {
        var adopted = draft(resolution);
        var other = draft(new TakeNote());
        var withdrawn = draft(new TakeNote());
        record(new DecisionWithdrawn(withdrawn, "Sans objet.", dossier.day()));
        var sitting = new SittingId(dossier.uuid());
        hold(sitting, List.of(item(1, adopted), item(2, other)));
        enact(adopted, sitting, resolution);
        record(new DecisionRefused(other, sitting, 2, LOST, dossier.day()));
        return adopted;
    }

    private DecisionId draft(Resolution resolution) {
        var decision = new DecisionId(dossier.uuid());
        decisions++;
        record(new DecisionDrafted(
                decision,
                dossier.territory,
                dossier.programme,
                body,
                false,
                "D-" + decisions,
                "Décision " + decisions,
                "Le comité, après en avoir délibéré, décide ce qui suit.",
                resolution));
        return decision;
    }

    private static AgendaItem item(int number, DecisionId decision) {
        return new AgendaItem(number, "Point " + number, decision);
    }

    private void hold(SittingId sitting, List<AgendaItem> items) {
        record(new SittingConvened(
                sitting,
                body,
                dossier.territory,
                dossier.programme,
                dossier.day().plusDays(8),
                "Salle du conseil",
                dossier.day(),
                members().stream().map(SittingsOfDossier::seat).toList(),
                RULES));
        for (var item : items) {
            record(new ItemPutOnAgenda(sitting, item));
            record(new DecisionTabled(decision(item), sitting, item.number()));
        }
        record(new SittingOpened(sitting, dossier.day()));
        var attendances = members().stream()
                .map(person -> new Attendance(person, Presence.PRESENT, null))
                .toList();
        record(new AttendanceRecorded(sitting, attendances, SEATS, 5, true, dossier.day()));
        for (var item : items) {
            var ballots = members().stream()
                    .map(person -> new Ballot(person, item.number() == 1 ? Choice.FOR : Choice.AGAINST))
                    .toList();
            var tally = item.number() == 1 ? CARRIED : LOST;
            record(new VoteRecorded(sitting, body, item, ballots, tally, dossier.day()));
        }
        record(new SittingClosed(sitting, dossier.day()));
    }

    private void enact(DecisionId decision, SittingId sitting, Resolution resolution) {
        record(new DecisionAdopted(decision, sitting, 1, CARRIED, dossier.day()));
        if (dossier.oneIn(4)) {
            record(new DecisionTransmitted(decision, dossier.day()));
            record(new DecisionPublished(decision, dossier.day()));
        }
        record(new DecisionBecameExecutable(decision, resolution, dossier.day()));
        if (dossier.oneIn(10)) {
            record(new EnactmentFailed(decision, "portfolio.project.not-framed", Map.of("project", "A-1")));
            record(new EnactmentRetried(decision, 2, resolution, dossier.day()));
        }
        var subject = resolution.subject();
        record(new DecisionEnacted(decision, subject == null ? decision.text() : subject.text(), 3));
    }

    private static DecisionId decision(AgendaItem item) {
        return java.util.Objects.requireNonNull(item.decision());
    }

    private void record(DecisionEvent event) {
        dossier.record("governance.decision", event.decision(), event);
    }

    private void record(SittingEvent event) {
        dossier.record("governance.sitting", event.sitting(), event);
    }

    private List<PersonId> members() {
        return dossier.people.subList(0, SEATS);
    }

    private static Seat seat(PersonId person) {
        return new Seat(person, SeatQuality.ELECTED, true, false);
    }
}
