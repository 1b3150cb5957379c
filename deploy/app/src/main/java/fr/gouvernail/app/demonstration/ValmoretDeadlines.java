package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.ASSOCIATION;
import static fr.gouvernail.app.demonstration.ValmoretPerson.DIRECTOR;
import static fr.gouvernail.app.demonstration.ValmoretPerson.INTERCOMMUNAL_PRESIDENT;
import static fr.gouvernail.app.demonstration.ValmoretPerson.MAYOR;
import static fr.gouvernail.app.demonstration.ValmoretPerson.OPPOSITION;

import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.BodyCommand.SeatMember;
import fr.gouvernail.contract.governance.DecisionCommand.AdoptDecision;
import fr.gouvernail.contract.governance.DecisionCommand.DraftDecision;
import fr.gouvernail.contract.governance.DecisionCommand.PublishDecision;
import fr.gouvernail.contract.governance.DecisionCommand.TransmitDecision;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.SittingCommand.CloseSitting;
import fr.gouvernail.contract.governance.SittingCommand.ConveneSitting;
import fr.gouvernail.contract.governance.SittingCommand.OpenSitting;
import fr.gouvernail.contract.governance.SittingCommand.PutOnAgenda;
import fr.gouvernail.contract.governance.SittingCommand.RecordAttendance;
import fr.gouvernail.contract.governance.SittingCommand.RecordVote;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;

/**
 * What is due these days, so that "my page" has it to say whenever the demonstration is opened: the council of the agglomeration sat three
 * days ago, its list of resolutions is not posted yet and its minutes are not approved; and a mandate ends within two months. The only days
 * of the story that follow the calendar.
 */
final class ValmoretDeadlines {

    private static final SittingId SITTING =
            new SittingId(Identifier.fromNaturalKey("valmoret", "sitting-agglomeration"));
    private static final DecisionId BUSES = new DecisionId(Identifier.fromNaturalKey("valmoret", "decision-AGGLO-01"));
    private static final String TITLE = "Prendre acte du rapport sur les transports du cœur de ville";
    private static final List<ValmoretPerson> COUNCIL = List.of(INTERCOMMUNAL_PRESIDENT, MAYOR, OPPOSITION);

    private final Story story;
    private final LocalDate heldOn;
    private final LocalDate mandateEndsOn;

    ValmoretDeadlines(Story story, LocalDate today) {
        this.story = story;
        this.heldOn = today.minusDays(3);
        this.mandateEndsOn = today.plusDays(45);
    }

    void tell() {
        story.sendOn(
                ValmoretOtherBodies.RESIDENTS,
                DIRECTOR.acting(),
                "mandate-ending",
                version -> new SeatMember(
                        ValmoretOtherBodies.RESIDENTS,
                        version,
                        ASSOCIATION.id(),
                        SeatQuality.ASSOCIATION,
                        true,
                        false,
                        LocalDate.of(2024, 2, 1),
                        mandateEndsOn));
        story.send(
                DIRECTOR.acting(),
                "draft-AGGLO-01",
                new DraftDecision(
                        BUSES,
                        ValmoretOtherBodies.COMMUNITY,
                        "AGGLO-01",
                        TITLE,
                        "Le conseil prend acte du rapport sur la desserte du cœur de ville.",
                        new Resolution.TakeNote()));
        sit();
        onDecision("adopt", version -> new AdoptDecision(BUSES, version, heldOn));
        onDecision("transmit", version -> new TransmitDecision(BUSES, version, heldOn.plusDays(1)));
        onDecision("publish", version -> new PublishDecision(BUSES, version, heldOn.plusDays(2)));
    }

    private void sit() {
        story.send(
                MAYOR.acting(),
                "agglomeration-sitting",
                new ConveneSitting(
                        SITTING, ValmoretOtherBodies.COMMUNITY, heldOn, "Hôtel d’agglomération", heldOn.minusDays(10)));
        onSitting("agenda", version -> new PutOnAgenda(SITTING, version, TITLE, BUSES));
        onSitting("open", version -> new OpenSitting(SITTING, version));
        var present = COUNCIL.stream()
                .map(member -> new Attendance(member.id(), Presence.PRESENT, null))
                .toList();
        onSitting("attendance", version -> new RecordAttendance(SITTING, version, present));
        var ballots = COUNCIL.stream()
                .map(member -> new Ballot(member.id(), Choice.FOR))
                .toList();
        onSitting("vote", version -> new RecordVote(SITTING, version, 1, ballots));
        onSitting("close", version -> new CloseSitting(SITTING, version));
    }

    private void onSitting(String key, LongFunction<Command> command) {
        story.sendOn(SITTING, MAYOR.acting(), "agglomeration-sitting-" + key, command);
    }

    private void onDecision(String key, LongFunction<Command> command) {
        story.sendOn(BUSES, MAYOR.acting(), key + "-AGGLO-01", command);
    }
}
