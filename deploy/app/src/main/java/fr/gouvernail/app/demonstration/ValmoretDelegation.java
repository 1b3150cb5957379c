package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.DIRECTOR;
import static fr.gouvernail.app.demonstration.ValmoretPerson.MAYOR;

import fr.gouvernail.contract.funding.FundingPlanCommand.AdoptFundingPlan;
import fr.gouvernail.contract.funding.FundingPlanCommand.DraftFundingPlan;
import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.contract.funding.PlanContent;
import fr.gouvernail.contract.funding.Resource;
import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.BodyCommand.GrantDelegation;
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
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.DelegationId;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;

/** The committee lets the director adopt small funding plans alone, and she does so once, for the shops. */
final class ValmoretDelegation {

    private static final SittingId SITTING = new SittingId(Identifier.fromNaturalKey("valmoret", "sitting-2026-02-26"));
    private static final DecisionId GRANT = new DecisionId(Identifier.fromNaturalKey("valmoret", "decision-DEL-01"));
    private static final FundingPlanId SHOPS_PLAN =
            new FundingPlanId(Identifier.fromNaturalKey("valmoret", "shops-plan"));
    private static final LocalDate HELD_ON = LocalDate.of(2026, 2, 26);
    private static final LocalDate USED_ON = LocalDate.of(2026, 3, 4);
    private static final Money COST = Money.euros(184_000);
    private static final String TITLE = "Déléguer les petits plans de financement";

    private final Story story;

    ValmoretDelegation(Story story) {
        this.story = story;
    }

    void tell() {
        decide();
        story.sendOn(
                ValmoretBodies.GOVERNANCE,
                MAYOR.acting(),
                "delegation",
                version -> new GrantDelegation(
                        ValmoretBodies.GOVERNANCE,
                        version,
                        DIRECTOR.id(),
                        DelegatedPower.ADOPT_FUNDING_PLAN,
                        Money.euros(200_000),
                        HELD_ON,
                        LocalDate.of(2026, 12, 31),
                        GRANT));
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
                        "La directrice de projet adopte seule les plans de financement jusqu’à 200 000 € HT, en 2026, et en rend compte.",
                        new Resolution.TakeNote()));
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
        var present = members.stream()
                .map(member -> new Attendance(member.id(), Presence.PRESENT, null))
                .toList();
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

    private void useIt() {
        var town = new Resource("ville", ValmoretGround.TOWN, FundingScheme.OWN, COST, FundingState.VOTED);
        var ttc = Money.euros(220_800);
        story.send(
                DIRECTOR.acting(),
                "shops-plan",
                new DraftFundingPlan(
                        SHOPS_PLAN, ValmoretProjects.SHOPS, new PlanContent(COST, ttc, ttc, List.of(town)), USED_ON));
        var key = "%s:%s:%s:0".formatted(ValmoretBodies.GOVERNANCE, DIRECTOR.id(), DelegatedPower.ADOPT_FUNDING_PLAN);
        var delegation = new DelegationId(Identifier.fromNaturalKey("delegation", key));
        story.sendUnder(
                delegation.text(),
                SHOPS_PLAN,
                DIRECTOR.acting(),
                "adopt-shops-plan",
                version -> new AdoptFundingPlan(SHOPS_PLAN, version, USED_ON));
    }

    private void onSitting(String key, LongFunction<Command> command) {
        story.sendOn(SITTING, MAYOR.acting(), "delegation-sitting-" + key, command);
    }
}
