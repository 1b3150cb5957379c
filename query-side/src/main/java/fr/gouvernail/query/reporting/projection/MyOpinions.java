package fr.gouvernail.query.reporting.projection;

import fr.gouvernail.contract.assessment.AppealSilence;
import fr.gouvernail.contract.assessment.NumberedPrescription;
import fr.gouvernail.contract.assessment.OpinionEvent;
import fr.gouvernail.contract.assessment.OpinionEvent.AppealAnswered;
import fr.gouvernail.contract.assessment.OpinionEvent.AppealLodged;
import fr.gouvernail.contract.assessment.OpinionEvent.AppealSilenceRecorded;
import fr.gouvernail.contract.assessment.OpinionEvent.CommissionConsulted;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionAsked;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionDelayChanged;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionDrafted;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionIssued;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionReplaced;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionWithdrawn;
import fr.gouvernail.contract.assessment.OpinionEvent.PermitDecided;
import fr.gouvernail.contract.assessment.OpinionEvent.SilenceRecorded;
import fr.gouvernail.contract.assessment.PrescriptionEvent;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionAssigned;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionClosed;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionEstimated;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionReopened;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionTakenInCharge;
import fr.gouvernail.kernel.id.OpinionId;
import fr.gouvernail.query.reporting.view.MyItemKind;
import java.util.List;

/** What opinions ask: of the State services, an answer; of the team, to record silence, the préfet de région's too; of whoever answers for a prescription, its proof. */
final class MyOpinions {

    static void opinion(OpinionEvent event, MyItems items) {
        var id = event.opinion();
        switch (event) {
            case OpinionAsked e -> {
                var due = e.regime().dueOn();
                items.nameAfter(e.request().project(), id);
                items.forRoles(MyItemKind.OPINION_TO_GIVE, id, e.request().project(), null, due);
                items.forRoles(MyItemKind.OPINION_OVERDUE, id, e.request().project(), null, due.plusDays(1));
            }
            case OpinionDelayChanged e -> {
                items.activateDue(MyItemKind.OPINION_TO_GIVE, id, e.currentDueOn());
                items.activateDue(
                        MyItemKind.OPINION_OVERDUE, id, e.currentDueOn().plusDays(1));
            }
            case OpinionIssued e -> answered(id, e.prescriptions(), items);
            case AppealAnswered e -> answered(id, e.prescriptions(), items);
            case OpinionWithdrawn _, OpinionReplaced _, SilenceRecorded _ -> items.removeAll(id);
            case AppealLodged e ->
                items.forRoles(
                        MyItemKind.APPEAL_OVERDUE, id, null, null, e.answerBy().plusDays(1));
            case AppealSilenceRecorded e -> {
                items.remove(MyItemKind.APPEAL_OVERDUE, id);
                if (e.silence() == AppealSilence.DRAFT_APPROVED) {
                    items.removeAll(id);
                }
            }
            case OpinionDrafted _, CommissionConsulted _, PermitDecided _ -> {
                // Nobody is waited for more, or less, than before.
            }
        }
    }

    private static void answered(OpinionId id, List<NumberedPrescription> prescriptions, MyItems items) {
        items.removeAll(id);
        for (var one : prescriptions) {
            var said = one.prescription();
            var owner = said.owner() == null ? null : said.owner().person();
            items.ofOpinions().prescription(id, one.number(), one.number() + ". " + said.text(), owner);
        }
    }

    static void prescription(PrescriptionEvent event, MyItems items) {
        var id = event.opinion();
        switch (event) {
            case PrescriptionAssigned e ->
                items.ofOpinions()
                        .prescriptionOwned(id, e.number(), e.currentOwner().person());
            case PrescriptionClosed e -> items.ofOpinions().prescriptionOpen(id, e.number(), false);
            case PrescriptionReopened e -> items.ofOpinions().prescriptionOpen(id, e.number(), true);
            case PrescriptionEstimated _, PrescriptionTakenInCharge _ -> {
                // It waits for the same proof.
            }
        }
    }

    private MyOpinions() {}
}
