package fr.gouvernail.command.governance.api;

import static fr.gouvernail.command.platform.web.CommandRoute.of;

import fr.gouvernail.command.platform.web.CommandRoute;
import fr.gouvernail.command.platform.web.CommandRoutes;
import fr.gouvernail.contract.governance.AgendaCommand;
import fr.gouvernail.contract.governance.BodyCommand;
import fr.gouvernail.contract.governance.ConsultationCommand;
import fr.gouvernail.contract.governance.DecisionCommand;
import fr.gouvernail.contract.governance.DecisionRecordCommand;
import fr.gouvernail.contract.governance.ItemCommand;
import fr.gouvernail.contract.governance.SittingCommand;
import java.util.List;

/** Commands on bodies, sittings and decisions. */
public final class GovernanceRoutes implements CommandRoutes {

    @Override
    public List<CommandRoute> routes() {
        return List.of(
                of("/api/governance/bodies", BodyCommand.EstablishBody.class),
                of("/api/governance/bodies/{id}/rules", BodyCommand.SetRules.class),
                of("/api/governance/bodies/{id}/charter", BodyCommand.SetCharter.class),
                of("/api/governance/bodies/{id}/seats", BodyCommand.SeatMember.class),
                of("/api/governance/bodies/{id}/seat-endings", BodyCommand.EndSeat.class),
                of("/api/governance/bodies/{id}/substitutes", BodyCommand.NameSubstitute.class),
                of("/api/governance/bodies/{id}/substitute-endings", BodyCommand.EndSubstitution.class),
                of("/api/governance/bodies/{id}/delegations", BodyCommand.GrantDelegation.class),
                of("/api/governance/bodies/{id}/delegation-withdrawals", BodyCommand.WithdrawDelegation.class),
                of("/api/governance/bodies/{id}/links", BodyCommand.LinkBody.class),
                of("/api/governance/bodies/{id}/link-endings", BodyCommand.UnlinkBody.class),
                of("/api/governance/bodies/{id}/legal-identity", BodyCommand.IdentifyBody.class),
                of("/api/governance/sittings", SittingCommand.ConveneSitting.class),
                of("/api/governance/sittings/{id}/agenda-items", SittingCommand.PutOnAgenda.class),
                of("/api/governance/sittings/{id}/opening", SittingCommand.OpenSitting.class),
                of("/api/governance/sittings/{id}/attendance", SittingCommand.RecordAttendance.class),
                of("/api/governance/sittings/{id}/votes", SittingCommand.RecordVote.class),
                of("/api/governance/sittings/{id}/closing", SittingCommand.CloseSitting.class),
                of("/api/governance/urgent-convocations", AgendaCommand.ConveneUrgently.class),
                of("/api/governance/sittings/{id}/urgency-ruling", AgendaCommand.RuleOnUrgency.class),
                of("/api/governance/sittings/{id}/agenda-moves", AgendaCommand.MoveItem.class),
                of("/api/governance/sittings/{id}/agenda-removals", AgendaCommand.TakeOffAgenda.class),
                of("/api/governance/sittings/{id}/calling-off", AgendaCommand.CallOffSitting.class),
                of("/api/governance/sittings/{id}/documents", AgendaCommand.AttachDocument.class),
                of("/api/governance/sittings/{id}/document-withdrawals", AgendaCommand.WithdrawDocument.class),
                of("/api/governance/sittings/{id}/list-publication", AgendaCommand.PublishList.class),
                of("/api/governance/second-convocations", SittingCommand.ReconveneSitting.class),
                of("/api/governance/sittings/{id}/proxies", SittingCommand.RecordProxy.class),
                of("/api/governance/sittings/{id}/proxy-revocations", SittingCommand.RevokeProxy.class),
                of("/api/governance/sittings/{id}/presidency", ItemCommand.RecordPresidency.class),
                of("/api/governance/sittings/{id}/item-openings", ItemCommand.OpenItem.class),
                of("/api/governance/sittings/{id}/item-postponements", ItemCommand.PostponeItem.class),
                of("/api/governance/sittings/{id}/ballot-manners", ItemCommand.SetBallotManner.class),
                of("/api/governance/sittings/{id}/secret-votes", ItemCommand.RecordSecretVote.class),
                of("/api/governance/sittings/{id}/minutes-signatures", ItemCommand.SignMinutes.class),
                of("/api/governance/sittings/{id}/minutes-sending", ItemCommand.SendMinutes.class),
                of("/api/governance/sittings/{id}/minutes-approval", ItemCommand.ApproveMinutes.class),
                of("/api/governance/consultations", ConsultationCommand.OpenConsultation.class),
                of("/api/governance/consultations/{id}/answer", ConsultationCommand.AnswerConsultation.class),
                of("/api/governance/consultations/{id}/answers", ConsultationCommand.RecordAnswer.class),
                of("/api/governance/consultations/{id}/answer-withdrawals", ConsultationCommand.WithdrawAnswer.class),
                of("/api/governance/consultations/{id}/closing", ConsultationCommand.CloseConsultation.class),
                of("/api/governance/consultations/{id}/cancellation", ConsultationCommand.CancelConsultation.class),
                of("/api/governance/decisions", DecisionCommand.DraftDecision.class),
                of("/api/governance/decisions/{id}/adoption", DecisionCommand.AdoptDecision.class),
                of("/api/governance/decisions/{id}/refusal", DecisionCommand.RefuseDecision.class),
                of("/api/governance/decisions/{id}/withdrawal", DecisionCommand.WithdrawDecision.class),
                of("/api/governance/decisions/{id}/transmission", DecisionCommand.TransmitDecision.class),
                of("/api/governance/decisions/{id}/publication", DecisionCommand.PublishDecision.class),
                of("/api/governance/decisions/{id}/enactment-retries", DecisionCommand.RetryEnactment.class),
                of("/api/governance/decisions/{id}/suspension", DecisionCommand.SuspendDecision.class),
                of("/api/governance/decisions/{id}/suspension-lifting", DecisionCommand.LiftSuspension.class),
                of("/api/governance/decisions/{id}/annulment", DecisionCommand.AnnulDecision.class),
                of("/api/governance/decisions/{id}/options", DecisionRecordCommand.RecordOptions.class),
                of("/api/governance/decisions/{id}/dissents", DecisionRecordCommand.RecordDissent.class),
                of("/api/governance/decisions/{id}/follow-ups", DecisionRecordCommand.AddFollowUp.class),
                of(
                        "/api/governance/decisions/{id}/follow-up-completions",
                        DecisionRecordCommand.CompleteFollowUp.class),
                of("/api/governance/decisions/{id}/follow-up-drops", DecisionRecordCommand.DropFollowUp.class),
                of("/api/governance/decisions/{id}/follow-up-dates", DecisionRecordCommand.RescheduleFollowUp.class),
                of("/api/governance/decisions/{id}/referrals", DecisionCommand.ReferDecision.class),
                of("/api/governance/decisions/{id}/review-date", DecisionRecordCommand.PlanReview.class),
                of("/api/governance/decisions/{id}/reviews", DecisionRecordCommand.RecordReview.class),
                of("/api/governance/decisions/{id}/corrections", DecisionRecordCommand.AnnounceCorrection.class),
                of("/api/governance/decisions/{id}/act-description", DecisionRecordCommand.DescribeAct.class),
                of("/api/governance/past-decisions", DecisionRecordCommand.RecordPastDecision.class));
    }
}
