package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.contract.assessment.PrescriptionCommand.AssignPrescription;
import fr.gouvernail.contract.assessment.PrescriptionCommand.ClosePrescription;
import fr.gouvernail.contract.assessment.PrescriptionCommand.EstimatePrescription;
import fr.gouvernail.contract.assessment.PrescriptionCommand.ReopenPrescription;
import fr.gouvernail.contract.assessment.PrescriptionCommand.TakeChargeOfPrescription;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Subjects;
import org.axonframework.commandhandling.CommandHandler;

/** The second part of an opinion: what is asked of one of its prescriptions. */
abstract class OpinionPrescriptions extends OpinionShell {

    @CommandHandler
    public void estimate(EstimatePrescription command, CommandContext context) {
        record(PrescriptionDecisions.estimate(state(context), command, context.today()));
    }

    @CommandHandler
    public void assign(AssignPrescription command, CommandContext context, Subjects subjects) {
        var state = state(context);
        PrescriptionDecisions.requireKnown(command.owner(), state.scope(), subjects);
        record(PrescriptionDecisions.assign(state, command, context.today()));
    }

    @CommandHandler
    public void takeCharge(TakeChargeOfPrescription command, CommandContext context) {
        record(PrescriptionDecisions.takeCharge(state(context), command, context));
    }

    @CommandHandler
    public void close(ClosePrescription command, CommandContext context) {
        record(PrescriptionDecisions.close(state(context), command, context));
    }

    @CommandHandler
    public void reopen(ReopenPrescription command, CommandContext context) {
        record(PrescriptionDecisions.reopen(state(context), command, context.today()));
    }
}
