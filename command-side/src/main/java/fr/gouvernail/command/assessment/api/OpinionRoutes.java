package fr.gouvernail.command.assessment.api;

import static fr.gouvernail.command.platform.web.CommandRoute.of;

import fr.gouvernail.command.platform.web.CommandRoute;
import fr.gouvernail.command.platform.web.CommandRoutes;
import fr.gouvernail.contract.assessment.OpinionCommand;
import fr.gouvernail.contract.assessment.PrescriptionCommand;
import java.util.List;

/** Commands on the opinions of State services and on their prescriptions. */
public final class OpinionRoutes implements CommandRoutes {

    private static final String ONE = "/api/assessment/opinions/{id}";

    @Override
    public List<CommandRoute> routes() {
        return List.of(
                of("/api/assessment/opinions", OpinionCommand.AskOpinion.class),
                of("/api/assessment/opinion-replacements", OpinionCommand.ReplaceOpinion.class),
                of(ONE + "/delay", OpinionCommand.ChangeOpinionDelay.class),
                of(ONE + "/withdrawal", OpinionCommand.WithdrawOpinion.class),
                of(ONE + "/draft", OpinionCommand.DraftOpinion.class),
                of(ONE + "/issue", OpinionCommand.IssueOpinion.class),
                of(ONE + "/silence", OpinionCommand.RecordSilence.class),
                of(ONE + "/appeal", OpinionCommand.LodgeAppeal.class),
                of(ONE + "/appeal-commission", OpinionCommand.RecordCommission.class),
                of(ONE + "/appeal-answer", OpinionCommand.AnswerAppeal.class),
                of(ONE + "/appeal-silence", OpinionCommand.RecordAppealSilence.class),
                of(ONE + "/permit-decision", OpinionCommand.RecordPermit.class),
                of(ONE + "/prescription-estimates", PrescriptionCommand.EstimatePrescription.class),
                of(ONE + "/prescription-owners", PrescriptionCommand.AssignPrescription.class),
                of(ONE + "/prescriptions-in-charge", PrescriptionCommand.TakeChargeOfPrescription.class),
                of(ONE + "/prescription-closings", PrescriptionCommand.ClosePrescription.class),
                of(ONE + "/prescription-reopenings", PrescriptionCommand.ReopenPrescription.class));
    }
}
