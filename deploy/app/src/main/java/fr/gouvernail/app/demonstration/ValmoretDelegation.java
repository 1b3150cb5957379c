package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.BANK;
import static fr.gouvernail.app.demonstration.ValmoretPerson.CONSULTANT;
import static fr.gouvernail.app.demonstration.ValmoretPerson.DIRECTOR;
import static fr.gouvernail.app.demonstration.ValmoretPerson.MAYOR;
import static fr.gouvernail.app.demonstration.ValmoretPerson.TOWN_CENTRE_MANAGER;

import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.DecisionCommand.AdoptDecision;
import fr.gouvernail.contract.governance.DecisionCommand.DraftDecision;
import fr.gouvernail.contract.governance.DelegatedPower;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.SittingCommand.CloseSitting;
import fr.gouvernail.contract.governance.SittingCommand.ConveneSitting;
import fr.gouvernail.contract.governance.SittingCommand.OpenSitting;
import fr.gouvernail.contract.governance.SittingCommand.PutOnAgenda;
import fr.gouvernail.contract.governance.SittingCommand.RecordAttendance;
import fr.gouvernail.contract.governance.SittingCommand.RecordVote;
import fr.gouvernail.contract.portfolio.ActionCommand.ArbitrateAction;
import fr.gouvernail.contract.portfolio.ActionCommand.AskArbitration;
import fr.gouvernail.contract.portfolio.ArbitrationOption;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.DelegationId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;

/** The committee lets the director settle small arbitrations alone, and she does so once, for the shops. */
final class ValmoretDelegation {

    private static final SittingId SITTING = new SittingId(Identifier.fromNaturalKey("valmoret", "sitting-2026-02-26"));
    private static final DecisionId GRANT = new DecisionId(Identifier.fromNaturalKey("valmoret", "decision-DEL-01"));
    private static final LocalDate HELD_ON = LocalDate.of(2026, 2, 26);
    private static final LocalDate ASKED_ON = LocalDate.of(2026, 3, 2);
    private static final LocalDate USED_ON = LocalDate.of(2026, 3, 4);
    private static final Money COST = Money.euros(184_000);
    private static final String TITLE = "Déléguer les petits arbitrages";

    private final Story story;

    ValmoretDelegation(Story story) {
        this.story = story;
    }

    void tell() {
        decide();
        useIt();
    }

    private void decide() {
        story.send(
                DIRECTOR.acting(),
                "draft-DEL-01",
                new DraftDecision(
                        GRANT,
                        ValmoretBodies.GOVERNANCE,
                        "DEL-01",
                        TITLE,
                        "La directrice de projet arbitre seule les actions dont le coût ne dépasse pas 200 000 € HT, tant que le comité ne lui retire pas la délégation, et en rend compte.",
                        new Resolution.GrantDelegation(
                                ValmoretBodies.GOVERNANCE,
                                DIRECTOR.id(),
                                DelegatedPower.ARBITRATE_ACTION,
                                Money.euros(200_000),
                                null,
                                null)));
        story.send(
                MAYOR.acting(),
                "delegation-sitting",
                new ConveneSitting(
                        SITTING,
                        ValmoretBodies.GOVERNANCE,
                        HELD_ON,
                        "Hôtel de ville, salle du conseil",
                        LocalDate.of(2026, 2, 16)));
        var members = ValmoretBodies.governanceMembers().keySet();
        var present = members.stream().map(ValmoretDelegation::attendance).toList();
        var ballots = members.stream()
                .map(member -> new Ballot(member.id(), Choice.FOR))
                .toList();
        onSitting("agenda", version -> new PutOnAgenda(SITTING, version, TITLE, GRANT));
        onSitting("open", version -> new OpenSitting(SITTING, version));
        onSitting("attendance", version -> new RecordAttendance(SITTING, version, present));
        onSitting("vote", version -> new RecordVote(SITTING, version, 1, ballots));
        onSitting("close", version -> new CloseSitting(SITTING, version));
        story.sendOn(GRANT, MAYOR.acting(), "adopt-DEL-01", version -> new AdoptDecision(GRANT, version, HELD_ON));
    }

    /** The bank is there by its substitute, the others in person. */
    private static Attendance attendance(ValmoretPerson member) {
        return member == BANK
                ? new Attendance(member.id(), Presence.SUBSTITUTED, null, CONSULTANT.id())
                : new Attendance(member.id(), Presence.PRESENT, null);
    }

    private void useIt() {
        story.sendOn(
                ValmoretProjects.SHOPS_FITTING,
                new Actor(TOWN_CENTRE_MANAGER.id(), Role.PROJECT_LEAD),
                "shops-arbitration",
                version -> new AskArbitration(
                        ValmoretProjects.SHOPS_FITTING,
                        version,
                        "L’entreprise peut remettre les quatre locaux en état ensemble, ou deux d’abord : le prix est le même, "
                                + "l’ouverture ne l’est pas.",
                        COST,
                        List.of(
                                option("A", "Quatre locaux ensemble", "Les quatre boutiques ouvrent en décembre 2026."),
                                option(
                                        "B",
                                        "Deux locaux d’abord",
                                        "Deux boutiques ouvrent dès mai, deux en décembre.")),
                        ASKED_ON));
        var key = "%s:%s:%s:0".formatted(ValmoretBodies.GOVERNANCE, DIRECTOR.id(), DelegatedPower.ARBITRATE_ACTION);
        var delegation = new DelegationId(Identifier.fromNaturalKey("delegation", key));
        story.sendUnder(
                delegation.text(),
                ValmoretProjects.SHOPS_FITTING,
                DIRECTOR.acting(),
                "arbitrate-shops",
                version -> new ArbitrateAction(
                        ValmoretProjects.SHOPS_FITTING,
                        version,
                        "B",
                        "Un premier commerçant est prêt à ouvrir en mai.",
                        USED_ON));
    }

    /** What is spent and when the last shop opens is the same either way: the town pays all of it. */
    private static ArbitrationOption option(String name, String title, String consequence) {
        return new ArbitrationOption(
                name,
                title,
                COST,
                Money.ZERO,
                COST,
                LocalDate.of(2026, 11, 30),
                "Les quatre locaux de la rue Haute.",
                consequence);
    }

    private void onSitting(String key, LongFunction<Command> command) {
        story.sendOn(SITTING, MAYOR.acting(), "delegation-sitting-" + key, command);
    }
}
