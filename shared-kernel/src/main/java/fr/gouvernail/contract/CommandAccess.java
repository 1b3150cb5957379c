package fr.gouvernail.contract;

import static fr.gouvernail.kernel.command.Role.ACTION_LEAD;
import static fr.gouvernail.kernel.command.Role.ADMINISTRATOR;
import static fr.gouvernail.kernel.command.Role.AUDITOR;
import static fr.gouvernail.kernel.command.Role.CHAIR;
import static fr.gouvernail.kernel.command.Role.CONSULTANT;
import static fr.gouvernail.kernel.command.Role.CO_FINANCER;
import static fr.gouvernail.kernel.command.Role.DIRECTOR;
import static fr.gouvernail.kernel.command.Role.GOVERNANCE_MEMBER;
import static fr.gouvernail.kernel.command.Role.MUNICIPAL_SERVICE;
import static fr.gouvernail.kernel.command.Role.PARTNER;
import static fr.gouvernail.kernel.command.Role.PMO;
import static fr.gouvernail.kernel.command.Role.PROJECT_LEAD;
import static fr.gouvernail.kernel.command.Role.RESIDENT;
import static fr.gouvernail.kernel.command.Role.STATE_SERVICE;
import static fr.gouvernail.kernel.command.Role.STEERING_MEMBER;
import static fr.gouvernail.kernel.command.Role.SYSTEM;

import fr.gouvernail.contract.assessment.BackingCommand;
import fr.gouvernail.contract.assessment.CausalMapCommand;
import fr.gouvernail.contract.assessment.ContributionCommand;
import fr.gouvernail.contract.assessment.EffectCommand;
import fr.gouvernail.contract.assessment.FeasibilityCommand;
import fr.gouvernail.contract.assessment.GridCommand;
import fr.gouvernail.contract.assessment.OpinionCommand;
import fr.gouvernail.contract.assessment.PrescriptionCommand;
import fr.gouvernail.contract.funding.BudgetCommand;
import fr.gouvernail.contract.funding.FundingPlanCommand;
import fr.gouvernail.contract.funding.SubsidyCommand;
import fr.gouvernail.contract.governance.AgendaCommand;
import fr.gouvernail.contract.governance.BodyCommand;
import fr.gouvernail.contract.governance.ConsultationCommand;
import fr.gouvernail.contract.governance.DecisionCommand;
import fr.gouvernail.contract.governance.DecisionRecordCommand;
import fr.gouvernail.contract.governance.ItemCommand;
import fr.gouvernail.contract.governance.SittingCommand;
import fr.gouvernail.contract.portfolio.ActionCommand;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand;
import fr.gouvernail.contract.portfolio.ActionStructureCommand;
import fr.gouvernail.contract.portfolio.ArbitrationStanceCommand;
import fr.gouvernail.contract.portfolio.ImportCommand;
import fr.gouvernail.contract.portfolio.IndicatorCommand;
import fr.gouvernail.contract.portfolio.NoteCommand;
import fr.gouvernail.contract.portfolio.ObjectiveCommand;
import fr.gouvernail.contract.portfolio.ProgrammeCommand;
import fr.gouvernail.contract.portfolio.ProjectCommand;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand;
import fr.gouvernail.contract.portfolio.ProjectStructureCommand;
import fr.gouvernail.contract.portfolio.ProjectWeatherCommand;
import fr.gouvernail.contract.portfolio.ReportCommand;
import fr.gouvernail.contract.portfolio.RiskCommand;
import fr.gouvernail.contract.portfolio.SheetCommand;
import fr.gouvernail.contract.territory.AccessCommand;
import fr.gouvernail.contract.territory.OrganisationCommand;
import fr.gouvernail.contract.territory.TerritoryCommand;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.Role;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which role may send which command: the one table of rights to act. The command side judges by it, and pages offer no more. Who may read
 * is decided by the views.
 */
public final class CommandAccess {

    private static final Set<Role> NOBODY = EnumSet.noneOf(Role.class);
    private static final Set<Role> SETTING_UP = EnumSet.of(ADMINISTRATOR, DIRECTOR, PMO);
    /** Those who keep the records of a body: its members, and the team that runs it. */
    private static final Set<Role> SECRETARY = EnumSet.of(CHAIR, GOVERNANCE_MEMBER, STEERING_MEMBER, DIRECTOR, PMO);

    private static final Set<Role> DECLARING = EnumSet.of(CHAIR, GOVERNANCE_MEMBER, DIRECTOR, PMO);
    private static final Set<Role> LEADING = EnumSet.of(DIRECTOR, PMO);
    private static final Set<Role> PROJECT_TEAM = EnumSet.of(DIRECTOR, PMO, PROJECT_LEAD);
    private static final Set<Role> ACTION_TEAM = EnumSet.of(DIRECTOR, PMO, PROJECT_LEAD, ACTION_LEAD);
    /** Those who meet the actors of the town, and write down what they say. */
    private static final Set<Role> IN_THE_FIELD =
            EnumSet.of(DIRECTOR, PMO, PROJECT_LEAD, ACTION_LEAD, MUNICIPAL_SERVICE);
    /** Those who know one side of a project, and are asked for their judgment of it. */
    private static final Set<Role> ASSESSING =
            EnumSet.of(DIRECTOR, PMO, PROJECT_LEAD, ACTION_LEAD, MUNICIPAL_SERVICE, STATE_SERVICE);
    /**
     * Orders of a body reach their target through the policy alone, through whoever carries out an executable decision, or through the
     * holder of a delegation, who may well be elected.
     */
    private static final Set<Role> CARRYING_OUT = EnumSet.of(CHAIR, GOVERNANCE_MEMBER, DIRECTOR, PMO);

    /** A follow-up may be anyone's but a reader's: the decision itself checks that it is the sender's. */
    private static final Set<Role> OWNING_FOLLOW_UPS =
            EnumSet.complementOf(EnumSet.of(AUDITOR, CONSULTANT, CO_FINANCER, RESIDENT, SYSTEM));

    /**
     * Whoever sits in a body answers for the seat: the consultation itself checks that it is theirs. Who only reads here answers by mail or
     * letter, which the secretary records.
     */
    private static final Set<Role> SEATED = OWNING_FOLLOW_UPS;

    /** Whoever knows the territory may say how strong a link of its causal map is, and reread it: the more roles, the more it is worth. */
    private static final Set<Role> EXPERTS =
            EnumSet.complementOf(EnumSet.of(AUDITOR, CONSULTANT, CO_FINANCER, RESIDENT, ADMINISTRATOR, SYSTEM));
    /** A State service issues its own opinions; the team enters those that came on paper. */
    private static final Set<Role> GIVING_OPINIONS = EnumSet.of(DIRECTOR, PMO, PROJECT_LEAD, STATE_SERVICE);

    /** Those who judge projects against each other, each in their own name. */
    private static final Set<Role> MARKING = EnumSet.of(
            CHAIR, GOVERNANCE_MEMBER, STEERING_MEMBER, DIRECTOR, PMO, PROJECT_LEAD, MUNICIPAL_SERVICE, STATE_SERVICE);
    /** Those who take contributions down, and those who bring their own. */
    private static final Set<Role> CONTRIBUTING =
            EnumSet.of(DIRECTOR, PMO, PROJECT_LEAD, ACTION_LEAD, MUNICIPAL_SERVICE, PARTNER, RESIDENT);

    private static final Set<Role> ANSWERING = EnumSet.of(CHAIR, GOVERNANCE_MEMBER, DIRECTOR, PMO, PROJECT_LEAD);
    /** Those who prepare an arbitration, and those who sit where it is discussed. */
    private static final Set<Role> HEARING_STANCES = EnumSet.of(
            CHAIR, GOVERNANCE_MEMBER, STEERING_MEMBER, DIRECTOR, PMO, PROJECT_LEAD, ACTION_LEAD, STATE_SERVICE);

    private static final Map<Class<? extends Command>, Set<Role>> TABLE = new HashMap<>();

    static {
        TABLE.put(TerritoryCommand.RegisterTerritory.class, EnumSet.of(ADMINISTRATOR));
        TABLE.put(TerritoryCommand.UpdatePopulation.class, SETTING_UP);
        TABLE.put(OrganisationCommand.RegisterOrganisation.class, SETTING_UP);
        TABLE.put(OrganisationCommand.RenameOrganisation.class, SETTING_UP);
        TABLE.put(AccessCommand.GrantRole.class, EnumSet.of(ADMINISTRATOR));
        TABLE.put(AccessCommand.WithdrawRole.class, EnumSet.of(ADMINISTRATOR));

        TABLE.put(BodyCommand.EstablishBody.class, SETTING_UP);
        TABLE.put(BodyCommand.SetRules.class, SETTING_UP);
        TABLE.put(BodyCommand.SetCharter.class, SETTING_UP);
        TABLE.put(BodyCommand.FollowLaw.class, NOBODY);
        TABLE.put(BodyCommand.SeatMember.class, SETTING_UP);
        TABLE.put(BodyCommand.EndSeat.class, SETTING_UP);

        TABLE.put(BodyCommand.NameSubstitute.class, SETTING_UP);
        TABLE.put(BodyCommand.EndSubstitution.class, SETTING_UP);
        TABLE.put(BodyCommand.GrantDelegation.class, CARRYING_OUT);
        TABLE.put(BodyCommand.WithdrawDelegation.class, DECLARING);
        TABLE.put(BodyCommand.LinkBody.class, SETTING_UP);
        TABLE.put(BodyCommand.UnlinkBody.class, SETTING_UP);
        TABLE.put(BodyCommand.IdentifyBody.class, SETTING_UP);

        TABLE.put(SittingCommand.ConveneSitting.class, SECRETARY);
        TABLE.put(SittingCommand.PutOnAgenda.class, SECRETARY);
        TABLE.put(SittingCommand.OpenSitting.class, SECRETARY);
        TABLE.put(SittingCommand.RecordAttendance.class, SECRETARY);
        TABLE.put(SittingCommand.RecordVote.class, SECRETARY);
        TABLE.put(SittingCommand.CloseSitting.class, SECRETARY);
        TABLE.put(SittingCommand.ReconveneSitting.class, SECRETARY);
        TABLE.put(SittingCommand.RecordProxy.class, SECRETARY);
        TABLE.put(SittingCommand.RevokeProxy.class, SECRETARY);
        TABLE.put(AgendaCommand.ConveneUrgently.class, SECRETARY);
        TABLE.put(AgendaCommand.RuleOnUrgency.class, SECRETARY);
        TABLE.put(AgendaCommand.MoveItem.class, SECRETARY);
        TABLE.put(AgendaCommand.TakeOffAgenda.class, SECRETARY);
        TABLE.put(AgendaCommand.CallOffSitting.class, SECRETARY);
        TABLE.put(AgendaCommand.AttachDocument.class, SECRETARY);
        TABLE.put(AgendaCommand.WithdrawDocument.class, SECRETARY);
        TABLE.put(AgendaCommand.PublishList.class, SECRETARY);
        TABLE.put(ItemCommand.OpenItem.class, SECRETARY);
        TABLE.put(ItemCommand.PostponeItem.class, SECRETARY);
        TABLE.put(ItemCommand.SetBallotManner.class, SECRETARY);
        TABLE.put(ItemCommand.RecordSecretVote.class, SECRETARY);
        TABLE.put(ItemCommand.RecordPresidency.class, SECRETARY);
        TABLE.put(ItemCommand.SignMinutes.class, SECRETARY);
        TABLE.put(ItemCommand.SendMinutes.class, SECRETARY);
        TABLE.put(ItemCommand.ApproveMinutes.class, SECRETARY);

        TABLE.put(ConsultationCommand.OpenConsultation.class, SECRETARY);
        TABLE.put(ConsultationCommand.AnswerConsultation.class, SEATED);
        TABLE.put(ConsultationCommand.RecordAnswer.class, SECRETARY);
        TABLE.put(ConsultationCommand.WithdrawAnswer.class, SECRETARY);
        TABLE.put(ConsultationCommand.CloseConsultation.class, DECLARING);
        TABLE.put(ConsultationCommand.CancelConsultation.class, DECLARING);

        TABLE.put(DecisionCommand.DraftDecision.class, SECRETARY);
        TABLE.put(DecisionCommand.TableDecision.class, NOBODY);
        TABLE.put(DecisionCommand.AdoptDecision.class, DECLARING);
        TABLE.put(DecisionCommand.RefuseDecision.class, DECLARING);
        TABLE.put(DecisionCommand.WithdrawDecision.class, DECLARING);
        TABLE.put(DecisionCommand.TransmitDecision.class, DECLARING);
        TABLE.put(DecisionCommand.PublishDecision.class, DECLARING);
        TABLE.put(DecisionCommand.ConfirmEnactment.class, NOBODY);
        TABLE.put(DecisionCommand.RecordEnactmentFailure.class, NOBODY);
        TABLE.put(DecisionCommand.RetryEnactment.class, DECLARING);
        TABLE.put(DecisionCommand.PostponeDecision.class, NOBODY);
        TABLE.put(DecisionCommand.SuspendDecision.class, DECLARING);
        TABLE.put(DecisionCommand.LiftSuspension.class, DECLARING);
        TABLE.put(DecisionCommand.AnnulDecision.class, DECLARING);
        TABLE.put(DecisionCommand.ReferDecision.class, SECRETARY);
        TABLE.put(DecisionCommand.ReceiveDecision.class, NOBODY);
        TABLE.put(DecisionCommand.PutToConsultation.class, NOBODY);
        TABLE.put(DecisionCommand.ApproveInWriting.class, NOBODY);
        TABLE.put(DecisionCommand.ReturnFromConsultation.class, NOBODY);
        TABLE.put(DecisionRecordCommand.RecordOptions.class, SECRETARY);
        TABLE.put(DecisionRecordCommand.RecordDissent.class, SECRETARY);
        TABLE.put(DecisionRecordCommand.AddFollowUp.class, SECRETARY);
        TABLE.put(DecisionRecordCommand.CompleteFollowUp.class, OWNING_FOLLOW_UPS);
        TABLE.put(DecisionRecordCommand.DropFollowUp.class, DECLARING);
        TABLE.put(DecisionRecordCommand.RescheduleFollowUp.class, DECLARING);
        TABLE.put(DecisionRecordCommand.PlanReview.class, SECRETARY);
        TABLE.put(DecisionRecordCommand.RecordReview.class, DECLARING);
        TABLE.put(DecisionRecordCommand.AnnounceCorrection.class, SECRETARY);
        TABLE.put(DecisionRecordCommand.MarkCorrected.class, NOBODY);
        TABLE.put(DecisionRecordCommand.RecordPastDecision.class, SETTING_UP);
        TABLE.put(DecisionRecordCommand.DescribeAct.class, SECRETARY);

        TABLE.put(ProgrammeCommand.OpenProgramme.class, SETTING_UP);
        TABLE.put(ProjectCommand.ProposeProject.class, PROJECT_TEAM);
        TABLE.put(ProjectCommand.FrameProject.class, PROJECT_TEAM);
        TABLE.put(ProjectCommand.LaunchProject.class, CARRYING_OUT);
        TABLE.put(ProjectCommand.ReportProgress.class, PROJECT_TEAM);
        TABLE.put(ActionCommand.ProposeAction.class, PROJECT_TEAM);
        TABLE.put(ActionCommand.AskArbitration.class, ACTION_TEAM);
        TABLE.put(ActionCommand.ArbitrateAction.class, CARRYING_OUT);
        TABLE.put(ProjectLifeCommand.SuspendProject.class, CARRYING_OUT);
        TABLE.put(ProjectLifeCommand.ResumeProject.class, CARRYING_OUT);
        TABLE.put(ProjectLifeCommand.CompleteProject.class, CARRYING_OUT);
        TABLE.put(ProjectLifeCommand.AbandonProject.class, CARRYING_OUT);
        TABLE.put(ProjectLifeCommand.ReframeProject.class, CARRYING_OUT);
        TABLE.put(ProjectLifeCommand.BlockProject.class, PROJECT_TEAM);
        TABLE.put(ProjectLifeCommand.UnblockProject.class, PROJECT_TEAM);
        TABLE.put(ProjectLifeCommand.TakeOverProject.class, LEADING);
        TABLE.put(ProjectLifeCommand.WithdrawProject.class, LEADING);
        TABLE.put(ImportCommand.ConfirmImport.class, LEADING);
        TABLE.put(ImportCommand.UndoImport.class, LEADING);
        TABLE.put(ActionFollowUpCommand.ReportActionProgress.class, ACTION_TEAM);
        TABLE.put(ActionFollowUpCommand.CancelAction.class, PROJECT_TEAM);
        TABLE.put(ActionFollowUpCommand.LinkAction.class, PROJECT_TEAM);
        TABLE.put(ActionFollowUpCommand.UnlinkAction.class, PROJECT_TEAM);
        TABLE.put(ActionFollowUpCommand.BlockAction.class, ACTION_TEAM);
        TABLE.put(ActionFollowUpCommand.UnblockAction.class, ACTION_TEAM);
        TABLE.put(SheetCommand.OpenSheet.class, ACTION_TEAM);
        TABLE.put(SheetCommand.DescribeSheet.class, ACTION_TEAM);
        TABLE.put(SheetCommand.PlanStep.class, ACTION_TEAM);
        TABLE.put(SheetCommand.CompleteStep.class, ACTION_TEAM);
        TABLE.put(SheetCommand.ReopenStep.class, ACTION_TEAM);
        TABLE.put(SheetCommand.RemoveStep.class, ACTION_TEAM);
        TABLE.put(SheetCommand.ReplanStep.class, ACTION_TEAM);
        TABLE.put(SheetCommand.BudgetYear.class, ACTION_TEAM);
        TABLE.put(ArbitrationStanceCommand.TakeStance.class, HEARING_STANCES);
        TABLE.put(ArbitrationStanceCommand.WithdrawStance.class, HEARING_STANCES);

        TABLE.put(FundingPlanCommand.DraftFundingPlan.class, PROJECT_TEAM);
        TABLE.put(FundingPlanCommand.ReviseFundingPlan.class, PROJECT_TEAM);
        TABLE.put(FundingPlanCommand.AdoptFundingPlan.class, CARRYING_OUT);
        TABLE.put(FundingPlanCommand.RecordResourceState.class, PROJECT_TEAM);
        TABLE.put(BudgetCommand.AuthoriseBudget.class, CARRYING_OUT);
        TABLE.put(BudgetCommand.ReframeBudget.class, CARRYING_OUT);

        TABLE.put(BackingCommand.DeclareBacking.class, IN_THE_FIELD);
        TABLE.put(BackingCommand.ChangePosition.class, IN_THE_FIELD);
        TABLE.put(BackingCommand.ChangeNaming.class, IN_THE_FIELD);
        TABLE.put(BackingCommand.Commit.class, IN_THE_FIELD);
        TABLE.put(BackingCommand.CheckCommitment.class, SETTING_UP);
        TABLE.put(BackingCommand.MeetCondition.class, PROJECT_TEAM);
        TABLE.put(BackingCommand.WithdrawCommitment.class, IN_THE_FIELD);
        TABLE.put(FeasibilityCommand.OpenFeasibility.class, PROJECT_TEAM);
        TABLE.put(FeasibilityCommand.AssignItem.class, PROJECT_TEAM);
        TABLE.put(FeasibilityCommand.RateItem.class, ASSESSING);
        TABLE.put(FeasibilityCommand.LiftReserve.class, PROJECT_TEAM);
        TABLE.put(FeasibilityCommand.SettleImpactStudy.class, PROJECT_TEAM);
        TABLE.put(FeasibilityCommand.RequireBacking.class, DECLARING);
        TABLE.put(EffectCommand.ForeseeEffect.class, ASSESSING);
        TABLE.put(EffectCommand.ObserveEffect.class, ASSESSING);
        TABLE.put(EffectCommand.DropEffect.class, PROJECT_TEAM);
        TABLE.put(GridCommand.SetGrid.class, DECLARING);
        TABLE.put(GridCommand.ChangeGrid.class, DECLARING);
        TABLE.put(GridCommand.MarkProject.class, MARKING);
        TABLE.put(ContributionCommand.RecordContribution.class, CONTRIBUTING);
        TABLE.put(ContributionCommand.CorrectContribution.class, CONTRIBUTING);
        TABLE.put(ContributionCommand.AnswerContribution.class, ANSWERING);
        TABLE.put(ContributionCommand.PublishContribution.class, ANSWERING);
        TABLE.put(ContributionCommand.UnpublishContribution.class, ANSWERING);
        TABLE.put(CausalMapCommand.DrawMap.class, EnumSet.of(DIRECTOR, PMO));
        TABLE.put(CausalMapCommand.ChooseMap.class, EnumSet.of(DIRECTOR, PMO));
        TABLE.put(CausalMapCommand.AddFactor.class, PROJECT_TEAM);
        TABLE.put(CausalMapCommand.RenameFactor.class, PROJECT_TEAM);
        TABLE.put(CausalMapCommand.RemoveFactor.class, PROJECT_TEAM);
        TABLE.put(CausalMapCommand.JudgeLink.class, EXPERTS);
        TABLE.put(CausalMapCommand.WithdrawLink.class, PROJECT_TEAM);
        TABLE.put(CausalMapCommand.SetLevers.class, PROJECT_TEAM);
        TABLE.put(CausalMapCommand.ReviewMap.class, EXPERTS);
        TABLE.put(OpinionCommand.AskOpinion.class, PROJECT_TEAM);
        TABLE.put(OpinionCommand.ChangeOpinionDelay.class, GIVING_OPINIONS);
        TABLE.put(OpinionCommand.WithdrawOpinion.class, PROJECT_TEAM);
        TABLE.put(OpinionCommand.DraftOpinion.class, GIVING_OPINIONS);
        TABLE.put(OpinionCommand.IssueOpinion.class, GIVING_OPINIONS);
        TABLE.put(OpinionCommand.ReplaceOpinion.class, GIVING_OPINIONS);
        TABLE.put(OpinionCommand.RecordSilence.class, PROJECT_TEAM);
        TABLE.put(OpinionCommand.LodgeAppeal.class, PROJECT_TEAM);
        TABLE.put(OpinionCommand.RecordCommission.class, GIVING_OPINIONS);
        TABLE.put(OpinionCommand.AnswerAppeal.class, GIVING_OPINIONS);
        TABLE.put(OpinionCommand.RecordAppealSilence.class, PROJECT_TEAM);
        TABLE.put(OpinionCommand.RecordPermit.class, PROJECT_TEAM);
        TABLE.put(PrescriptionCommand.EstimatePrescription.class, PROJECT_TEAM);
        TABLE.put(PrescriptionCommand.AssignPrescription.class, PROJECT_TEAM);
        TABLE.put(PrescriptionCommand.TakeChargeOfPrescription.class, OWNING_FOLLOW_UPS);
        TABLE.put(PrescriptionCommand.ClosePrescription.class, OWNING_FOLLOW_UPS);
        TABLE.put(PrescriptionCommand.ReopenPrescription.class, GIVING_OPINIONS);
        TABLE.put(SubsidyCommand.GrantSubsidy.class, CARRYING_OUT);
        TABLE.put(SubsidyCommand.SignConvention.class, DECLARING);
        TABLE.put(SubsidyCommand.CorrectConvention.class, DECLARING);
        TABLE.put(SubsidyCommand.PublishData.class, DECLARING);
        TABLE.put(SubsidyCommand.CorrectPublication.class, DECLARING);

        TABLE.put(ProjectWeatherCommand.ConfirmWeather.class, PROJECT_TEAM);
        TABLE.put(IndicatorCommand.DefineIndicator.class, PROJECT_TEAM);
        TABLE.put(IndicatorCommand.SetTarget.class, PROJECT_TEAM);
        TABLE.put(IndicatorCommand.MeasureIndicator.class, IN_THE_FIELD);
        TABLE.put(IndicatorCommand.CorrectMeasure.class, IN_THE_FIELD);
        TABLE.put(IndicatorCommand.WeighIndicator.class, PROJECT_TEAM);
        TABLE.put(RiskCommand.OpenRisk.class, ACTION_TEAM);
        TABLE.put(RiskCommand.ReassessRisk.class, ACTION_TEAM);
        TABLE.put(RiskCommand.CloseRisk.class, PROJECT_TEAM);
        TABLE.put(RiskCommand.ReopenRisk.class, PROJECT_TEAM);
        TABLE.put(IndicatorCommand.WithdrawMeasure.class, IN_THE_FIELD);
        TABLE.put(IndicatorCommand.CorrectIndicatorTerms.class, PROJECT_TEAM);
        TABLE.put(NoteCommand.ChangeNoteConfidentiality.class, IN_THE_FIELD);
        TABLE.put(ObjectiveCommand.ReopenObjective.class, LEADING);
        TABLE.put(NoteCommand.WriteNote.class, IN_THE_FIELD);
        TABLE.put(NoteCommand.CorrectNote.class, IN_THE_FIELD);
        TABLE.put(ReportCommand.AskReport.class, LEADING);
        TABLE.put(ReportCommand.SubmitReport.class, OWNING_FOLLOW_UPS);
        TABLE.put(ReportCommand.AcceptReport.class, LEADING);
        TABLE.put(ReportCommand.SendReportBack.class, LEADING);
        TABLE.put(ReportCommand.CallReportOff.class, LEADING);
        TABLE.put(ProgrammeCommand.EnterProgrammePhase.class, LEADING);
        TABLE.put(ProgrammeCommand.CorrectProgrammePhase.class, LEADING);
        TABLE.put(ProgrammeCommand.AddProgrammeAxis.class, LEADING);
        TABLE.put(ProgrammeCommand.RenameProgrammeAxis.class, LEADING);
        TABLE.put(ObjectiveCommand.SetObjective.class, LEADING);
        TABLE.put(ObjectiveCommand.RewordObjective.class, LEADING);
        TABLE.put(ObjectiveCommand.MoveObjective.class, LEADING);
        TABLE.put(ObjectiveCommand.CloseObjective.class, LEADING);
        TABLE.put(ObjectiveCommand.AttachProject.class, PROJECT_TEAM);
        TABLE.put(ObjectiveCommand.DetachProject.class, PROJECT_TEAM);
        TABLE.put(ProjectStructureCommand.SetProjectParties.class, PROJECT_TEAM);
        TABLE.put(ProjectStructureCommand.LocateProject.class, PROJECT_TEAM);
        TABLE.put(ActionStructureCommand.SetActionParties.class, ACTION_TEAM);
        TABLE.put(ActionStructureCommand.LocateAction.class, ACTION_TEAM);
    }

    /** @throws IllegalArgumentException when the command is not in the table: a new one has to say who may send it */
    public static Set<Role> rolesFor(Class<? extends Command> command) {
        var roles = TABLE.get(command);
        if (roles == null) {
            throw new IllegalArgumentException("no right is set for " + command.getName());
        }
        return roles;
    }

    /** @throws IllegalArgumentException when no command has that simple name */
    public static Class<? extends Command> named(String simpleName) {
        for (var command : TABLE.keySet()) {
            if (command.getSimpleName().equals(simpleName)) {
                return command;
            }
        }
        throw new IllegalArgumentException("no command is called " + simpleName);
    }

    private CommandAccess() {}
}
