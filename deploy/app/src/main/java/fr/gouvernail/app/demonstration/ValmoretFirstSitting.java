package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.*;

import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.DecisionCommand.AdoptDecision;
import fr.gouvernail.contract.governance.DecisionCommand.DraftDecision;
import fr.gouvernail.contract.governance.Resolution;
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
import java.util.Set;
import java.util.function.LongFunction;

/** The governance committee's sitting of 12 February 2026: three decisions voted, adopted and carried out. */
final class ValmoretFirstSitting {

    static final SittingId SITTING = new SittingId(Identifier.fromNaturalKey("valmoret", "sitting-2026-02-12"));
    static final DecisionId LAUNCH_SHOPS = decision("D-04");
    static final DecisionId ADOPT_PLAN = decision("D-05");
    static final DecisionId AUTHORISE_BUDGET = decision("D-06");

    private static final LocalDate CONVENED_ON = LocalDate.of(2026, 2, 2);
    private static final LocalDate HELD_ON = LocalDate.of(2026, 2, 12);

    private final Story story;

    ValmoretFirstSitting(Story story) {
        this.story = story;
    }

    void tell() {
        draft(
                LAUNCH_SHOPS,
                "D-04",
                "Lancer les boutiques à l’essai",
                "Le comité lance le projet A-2.05, rue Haute.",
                new Resolution.LaunchProject(ValmoretProjects.SHOPS));
        draft(
                ADOPT_PLAN,
                "D-05",
                "Adopter le plan de financement de la halle",
                "Le comité adopte le plan de financement du projet A-2.03 : 2 400 000 € HT, cinq financeurs.",
                new Resolution.AdoptFundingPlan(ValmoretFunding.HALL_PLAN));
        draft(
                AUTHORISE_BUDGET,
                "D-06",
                "Autoriser le budget de la halle",
                "Autorisation de programme de 2 880 000 € TTC, crédits de paiement de 2026 à 2028.",
                new Resolution.AuthoriseBudget(
                        ValmoretFunding.HALL_BUDGET, ValmoretProjects.HALL, ValmoretFunding.HALL_ENVELOPE));
        sit();
        adopt(LAUNCH_SHOPS);
        adopt(ADOPT_PLAN);
        adopt(AUTHORISE_BUDGET);
        story.awaitEnacted(Set.of(LAUNCH_SHOPS, ADOPT_PLAN, AUTHORISE_BUDGET));
    }

    private void sit() {
        story.send(
                MAYOR.acting(),
                "sitting",
                new ConveneSitting(
                        SITTING, ValmoretBodies.GOVERNANCE, HELD_ON, "Hôtel de ville, salle du conseil", CONVENED_ON));
        putOnAgenda("Lancer les boutiques à l’essai", LAUNCH_SHOPS);
        putOnAgenda("Adopter le plan de financement de la halle", ADOPT_PLAN);
        putOnAgenda("Autoriser le budget de la halle", AUTHORISE_BUDGET);
        onSitting("open", version -> new OpenSitting(SITTING, version));
        onSitting("attendance", version -> new RecordAttendance(SITTING, version, attendances()));
        vote(1, Set.of(), Set.of());
        vote(2, Set.of(FINANCE_DEPUTY), Set.of(CHAMBER));
        vote(3, Set.of(FINANCE_DEPUTY, DEPARTMENT_COUNCILLOR), Set.of(CHAMBER));
        onSitting("close", version -> new CloseSitting(SITTING, version));
    }

    private void draft(DecisionId decision, String reference, String title, String text, Resolution resolution) {
        story.send(
                DIRECTOR.acting(),
                "draft-" + reference,
                new DraftDecision(decision, ValmoretBodies.GOVERNANCE, reference, title, text, resolution));
    }

    private void putOnAgenda(String title, DecisionId decision) {
        onSitting("agenda-" + decision, version -> new PutOnAgenda(SITTING, version, title, decision));
    }

    private void adopt(DecisionId decision) {
        story.sendOn(
                decision,
                MAYOR.acting(),
                "adopt-" + decision,
                version -> new AdoptDecision(decision, version, HELD_ON));
    }

    private void vote(int item, Set<ValmoretPerson> against, Set<ValmoretPerson> abstained) {
        var ballots = ValmoretBodies.governanceMembers().keySet().stream()
                .filter(person -> person != BANK)
                .map(person -> new Ballot(person.id(), choice(person, against, abstained)))
                .toList();
        onSitting("vote-" + item, version -> new RecordVote(SITTING, version, item, ballots));
    }

    private static Choice choice(ValmoretPerson person, Set<ValmoretPerson> against, Set<ValmoretPerson> abstained) {
        if (against.contains(person)) {
            return Choice.AGAINST;
        }
        return abstained.contains(person) ? Choice.ABSTAINED : Choice.FOR;
    }

    /** Nine are present, one is represented, one excused. */
    private static List<Attendance> attendances() {
        return ValmoretBodies.governanceMembers().keySet().stream()
                .map(ValmoretFirstSitting::attendance)
                .toList();
    }

    private static Attendance attendance(ValmoretPerson person) {
        return switch (person) {
            case HOUSING_PARTNER -> new Attendance(person.id(), Presence.REPRESENTED, FIRST_DEPUTY.id());
            case BANK -> new Attendance(person.id(), Presence.EXCUSED, null);
            default -> new Attendance(person.id(), Presence.PRESENT, null);
        };
    }

    private void onSitting(String key, LongFunction<Command> command) {
        story.sendOn(SITTING, MAYOR.acting(), "sitting-" + key, command);
    }

    private static DecisionId decision(String reference) {
        return new DecisionId(Identifier.fromNaturalKey("valmoret", "decision-" + reference));
    }
}
