package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.CONVENED_OUT_OF_TURN;
import static fr.gouvernail.contract.governance.GovernanceRejection.FIRST_NOT_CLOSED;
import static fr.gouvernail.contract.governance.GovernanceRejection.FIRST_WITHOUT_ATTENDANCE;
import static fr.gouvernail.contract.governance.GovernanceRejection.NOTHING_TO_RECONVENE;
import static fr.gouvernail.contract.governance.GovernanceRejection.QUORUM_WAS_MET;
import static fr.gouvernail.contract.governance.GovernanceRejection.RECONVENED_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.SECOND_IS_THE_COUNCILS;
import static fr.gouvernail.contract.governance.GovernanceRejection.SECOND_TOO_EARLY;

import fr.gouvernail.command.governance.domain.EarlierSittings.EarlierSitting;
import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.SittingCommand.ReconveneSitting;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.SecondSittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.SittingReconvened;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.rule.RuleBook;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** R-42 (art. L2121-17 CGCT): for want of a quorum, a second sitting at least three days later needs none, on the points it was missing for. */
final class SecondConvocations {

    /** What a second convocation is checked against beside the first sitting. @param council whether the body sits by that law */
    record Setting(Bodies.Composition body, boolean council, DraftedDecisions decisions, RuleBook rules) {}

    static List<SittingEvent> reconvene(ReconveneSitting command, EarlierSitting first, Setting setting) {
        requireFirst(first, setting);
        var left = stillOpen(first, setting.decisions());
        int days = requireInterval(command, first, setting.rules());
        var call = new Convocations.Call(
                command.sitting(), first.body(), command.heldOn(), command.place(), command.convenedOn());
        var events = new ArrayList<>(Convocations.convened(call, setting.body()));
        events.add(new SittingReconvened(command.sitting(), command.first(), first.heldOn(), days));
        int number = 1;
        for (var item : left) {
            var taken = new AgendaItem(number++, item.title(), item.decision());
            events.add(new ItemPutOnAgenda(command.sitting(), taken));
        }
        return events;
    }

    /** What the first sitting keeps of it. The look-up says the same of those that were convened again before sittings kept it. */
    static SecondSittingConvened follow(SittingState first, ReconveneSitting command) {
        var secondHeldOn = first.session().papers().secondHeldOn();
        if (secondHeldOn != null) {
            throw CommandRejected.of(RECONVENED_ALREADY, "heldOn", first.heldOn(), "secondHeldOn", secondHeldOn);
        }
        return new SecondSittingConvened(command.first(), command.sitting(), command.heldOn(), command.convenedOn());
    }

    /** Only a council is convened again without quorum, once, and after a sitting that is over. */
    private static void requireFirst(EarlierSitting first, Setting setting) {
        if (!setting.council()) {
            throw CommandRejected.of(SECOND_IS_THE_COUNCILS, "firstHeldOn", first.heldOn());
        }
        if (first.secondHeldOn() != null) {
            throw CommandRejected.of(
                    RECONVENED_ALREADY, "heldOn", first.heldOn(), "secondHeldOn", first.secondHeldOn());
        }
        switch (first.end()) {
            case NOT_YET -> throw CommandRejected.of(FIRST_NOT_CLOSED, "heldOn", first.heldOn());
            case CALLED_OFF, WITHOUT_ATTENDANCE ->
                throw CommandRejected.of(FIRST_WITHOUT_ATTENDANCE, "heldOn", first.heldOn());
            case WITH_QUORUM -> requireItemWithoutQuorum(first);
            case WITHOUT_QUORUM -> {}
        }
    }

    /** The quorum is that of each item: those who leave for one may make it fail at a sitting that has it for the others. */
    private static void requireItemWithoutQuorum(EarlierSitting first) {
        if (first.left().isEmpty()) {
            throw CommandRejected.of(
                    QUORUM_WAS_MET, "heldOn", first.heldOn(), "required", first.required(), "counted", first.counted());
        }
    }

    /** What was voted or withdrawn since, or is on the agenda of another sitting, is not voted a second time here. */
    private static List<AgendaItem> stillOpen(EarlierSitting first, DraftedDecisions decisions) {
        var left = first.left().stream()
                .filter(item -> item.decision() == null
                        || decisions
                                .find(item.decision())
                                .filter(decision -> !decision.settled() && decision.tabledAt() == null)
                                .isPresent())
                .toList();
        if (left.isEmpty()) {
            throw CommandRejected.of(
                    NOTHING_TO_RECONVENE,
                    "heldOn",
                    first.heldOn(),
                    "items",
                    first.left().size());
        }
        return left;
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
