package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.AGENDA_EMPTY;
import static fr.gouvernail.contract.governance.GovernanceRejection.CONVENED_OUT_OF_TURN;
import static fr.gouvernail.contract.governance.GovernanceRejection.QUORUM_WAS_MET;
import static fr.gouvernail.contract.governance.GovernanceRejection.SECOND_TOO_EARLY;

import fr.gouvernail.command.governance.domain.EarlierSittings.EarlierSitting;
import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.SittingCommand.ReconveneSitting;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.SittingReconvened;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.rule.RuleBook;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** R-42 (art. L2121-17 CGCT): after a sitting without quorum, a second one at least three days later needs none, on the same points. */
final class SecondConvocations {

    static List<SittingEvent> reconvene(
            ReconveneSitting command, EarlierSitting first, Bodies.Composition body, RuleBook rules) {
        if (!first.withoutQuorum()) {
            throw CommandRejected.of(
                    QUORUM_WAS_MET, "heldOn", first.heldOn(), "required", first.required(), "counted", first.counted());
        }
        if (first.left().isEmpty()) {
            throw CommandRejected.of(AGENDA_EMPTY);
        }
        int days = requireInterval(command, first, rules);
        var call = new Convocations.Call(
                command.sitting(), first.body(), command.heldOn(), command.place(), command.convenedOn());
        var events = new ArrayList<>(Convocations.convened(call, body));
        events.add(new SittingReconvened(command.sitting(), command.first(), first.heldOn(), days));
        int number = 1;
        for (var item : first.left()) {
            var taken = new AgendaItem(number++, item.title(), item.decision());
            events.add(new ItemPutOnAgenda(command.sitting(), taken));
        }
        return events;
    }

    /** @return the days between the two sittings */
    private static int requireInterval(ReconveneSitting command, EarlierSitting first, RuleBook rules) {
        int required = LegalFigures.of(rules, "R-42", "second_notice_days", command.heldOn());
        var earliest = first.heldOn().plusDays(required);
        int days = Math.toIntExact(ChronoUnit.DAYS.between(first.heldOn(), command.heldOn()));
        if (command.heldOn().isBefore(earliest)) {
            throw CommandRejected.of(
                    SECOND_TOO_EARLY,
                    "firstHeldOn",
                    first.heldOn(),
                    "heldOn",
                    command.heldOn(),
                    "days",
                    days,
                    "requiredDays",
                    required,
                    "earliest",
                    earliest);
        }
        if (command.convenedOn().isBefore(first.heldOn())
                || !command.convenedOn().isBefore(command.heldOn())) {
            throw CommandRejected.of(
                    CONVENED_OUT_OF_TURN,
                    "convenedOn",
                    command.convenedOn(),
                    "firstHeldOn",
                    first.heldOn(),
                    "heldOn",
                    command.heldOn());
        }
        return days;
    }

    private SecondConvocations() {}
}
