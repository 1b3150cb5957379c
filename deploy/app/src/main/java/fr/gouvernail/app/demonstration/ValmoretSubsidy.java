package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.DIRECTOR;
import static fr.gouvernail.app.demonstration.ValmoretPerson.INTERCOMMUNAL_PRESIDENT;
import static fr.gouvernail.app.demonstration.ValmoretPerson.MAYOR;
import static fr.gouvernail.app.demonstration.ValmoretPerson.OPPOSITION;

import fr.gouvernail.contract.funding.Beneficiary;
import fr.gouvernail.contract.funding.SignedConvention;
import fr.gouvernail.contract.funding.SubsidyCommand.SignConvention;
import fr.gouvernail.contract.funding.SubsidyNature;
import fr.gouvernail.contract.funding.SubsidyPayment;
import fr.gouvernail.contract.funding.SubsidyPayment.Manner;
import fr.gouvernail.contract.funding.SubsidyTerms;
import fr.gouvernail.contract.governance.AgendaCommand.PublishList;
import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.BodyCommand.IdentifyBody;
import fr.gouvernail.contract.governance.CouncilAct;
import fr.gouvernail.contract.governance.DecisionCommand.AdoptDecision;
import fr.gouvernail.contract.governance.DecisionCommand.DraftDecision;
import fr.gouvernail.contract.governance.DecisionCommand.PublishDecision;
import fr.gouvernail.contract.governance.DecisionCommand.TransmitDecision;
import fr.gouvernail.contract.governance.DecisionRecordCommand.DescribeAct;
import fr.gouvernail.contract.governance.ItemCommand.ApproveMinutes;
import fr.gouvernail.contract.governance.ItemCommand.OpenItem;
import fr.gouvernail.contract.governance.LegalIdentity;
import fr.gouvernail.contract.governance.Recusal;
import fr.gouvernail.contract.governance.Recusal.Ground;
import fr.gouvernail.contract.governance.Resolution.GrantSubsidy;
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
import fr.gouvernail.kernel.id.SubsidyId;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * The council of the agglomeration gives 45 000 € to Les Halles Solidaires; a councillor who sits on its board leaves for the item. The
 * convention was signed ten weeks ago, so that its data are to be published within the month whenever the demonstration is opened.
 */
final class ValmoretSubsidy {

    private static final SittingId SITTING = new SittingId(Identifier.fromNaturalKey("valmoret", "sitting-subsidy"));
    private static final DecisionId GIVING = new DecisionId(Identifier.fromNaturalKey("valmoret", "decision-AGGLO-00"));
    private static final SubsidyId SUBSIDY = new SubsidyId(Identifier.fromNaturalKey("valmoret", "subsidy-halles"));
    private static final String TITLE = "Attribuer une subvention aux Halles Solidaires";
    private static final String ONLINE = "https://www.valmoretois.example/";

    private final Story story;
    private final LocalDate signedOn;
    private final LocalDate heldOn;

    ValmoretSubsidy(Story story, LocalDate today) {
        this.story = story;
        this.signedOn = today.minusWeeks(10);
        this.heldOn = signedOn.minusDays(14);
    }

    void tell() {
        story.sendOn(
                ValmoretOtherBodies.COMMUNITY,
                DIRECTOR.acting(),
                "community-identity",
                version -> new IdentifyBody(
                        ValmoretOtherBodies.COMMUNITY,
                        version,
                        new LegalIdentity("Communauté d’agglomération du Valmorétois", "99900048200011", "PREF099"),
                        null,
                        LocalDate.of(2023, 2, 1)));
        story.send(
                DIRECTOR.acting(),
                "draft-AGGLO-00",
                new DraftDecision(
                        GIVING,
                        ValmoretOtherBodies.COMMUNITY,
                        "AGGLO-00",
                        TITLE,
                        "Le conseil attribue 45 000 € à l’association Les Halles Solidaires pour l’épicerie solidaire de la halle, et autorise "
                                + "la signature de la convention.",
                        new GrantSubsidy(SUBSIDY, ValmoretOtherBodies.COMMUNITY, terms())));
        sit();
        follow();
        story.awaitEnacted(Set.of(GIVING));
        story.sendOn(
                SUBSIDY,
                DIRECTOR.acting(),
                "subsidy-convention",
                version -> new SignConvention(
                        SUBSIDY,
                        version,
                        new SignedConvention(
                                signedOn,
                                "Convention avec Les Halles Solidaires",
                                null,
                                ONLINE + "conventions/halles-solidaires.pdf")));
    }

    private SubsidyTerms terms() {
        return new SubsidyTerms(
                new Beneficiary(
                        ValmoretGround.ASSOCIATION,
                        "Association Les Halles Solidaires",
                        "99900159700015",
                        "W361234567",
                        true),
                "Épicerie solidaire et ateliers de cuisine de la halle",
                Money.euros(45_000),
                SubsidyNature.CASH,
                new SubsidyPayment(Manner.STAGED, null, signedOn.plusDays(13), signedOn.plusMonths(8)),
                false,
                BasisPoints.percent(100),
                null,
                null,
                signedOn.getYear());
    }

    private void sit() {
        story.send(
                MAYOR.acting(),
                "subsidy-sitting",
                new ConveneSitting(
                        SITTING, ValmoretOtherBodies.COMMUNITY, heldOn, "Hôtel d’agglomération", heldOn.minusDays(10)));
        onSitting("agenda", version -> new PutOnAgenda(SITTING, version, TITLE, GIVING));
        onSitting("open", version -> new OpenSitting(SITTING, version));
        var present = Stream.of(INTERCOMMUNAL_PRESIDENT, MAYOR, OPPOSITION)
                .map(member -> new Attendance(member.id(), Presence.PRESENT, null))
                .toList();
        onSitting("attendance", version -> new RecordAttendance(SITTING, version, present));
        var leaving = new Recusal(OPPOSITION.id(), Ground.PERSONAL_INTEREST);
        onSitting("item", version -> new OpenItem(SITTING, version, 1, List.of(leaving)));
        var ballots = List.of(
                new Ballot(INTERCOMMUNAL_PRESIDENT.id(), Choice.FOR),
                new Ballot(MAYOR.id(), Choice.FOR),
                new Ballot(OPPOSITION.id(), Choice.RECUSED));
        onSitting("vote", version -> new RecordVote(SITTING, version, 1, ballots));
        onSitting("close", version -> new CloseSitting(SITTING, version));
        onSitting(
                "list",
                version -> new PublishList(
                        SITTING, version, heldOn.plusDays(4), heldOn.plusDays(4), "Hôtel d’agglomération et site"));
        onSitting("approved", version -> new ApproveMinutes(SITTING, version, heldOn.plusDays(20), null, false));
    }

    /** Executable from its publication on, a week after the sitting. */
    private void follow() {
        onDecision("adopt", version -> new AdoptDecision(GIVING, version, heldOn));
        onDecision(
                "describe",
                version -> new DescribeAct(
                        GIVING,
                        version,
                        new CouncilAct(null, "7.5", null, null, ONLINE + "deliberations/agglo-00.pdf"),
                        null,
                        heldOn));
        onDecision("transmit", version -> new TransmitDecision(GIVING, version, heldOn.plusDays(4)));
        onDecision("publish", version -> new PublishDecision(GIVING, version, heldOn.plusDays(7)));
    }

    private void onSitting(String key, LongFunction<Command> command) {
        story.sendOn(SITTING, MAYOR.acting(), "subsidy-sitting-" + key, command);
    }

    private void onDecision(String key, LongFunction<Command> command) {
        story.sendOn(GIVING, MAYOR.acting(), key + "-AGGLO-00", command);
    }
}
