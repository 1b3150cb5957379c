package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.NOTICE_TOO_SHORT;
import static fr.gouvernail.contract.governance.GovernanceRejection.NO_VOTING_MEMBER;

import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SittingCommand.ConveneSitting;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.SittingChartered;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** How a body is convened in the ordinary way, and what every convocation keeps. */
final class Convocations {

    static List<SittingEvent> convene(ConveneSitting command, Bodies.Composition body) {
        var earliest =
                NoticeRules.earliestSitting(command.convenedOn(), body.rules().noticeDays());
        if (command.heldOn().isBefore(earliest)) {
            throw CommandRejected.of(
                    NOTICE_TOO_SHORT,
                    "clearDays",
                    NoticeRules.clearDays(command.convenedOn(), command.heldOn()),
                    "noticeDays",
                    body.rules().noticeDays(),
                    "convenedOn",
                    command.convenedOn(),
                    "heldOn",
                    command.heldOn(),
                    "earliest",
                    earliest);
        }
        return convened(
                new Call(command.sitting(), command.body(), command.heldOn(), command.place(), command.convenedOn()),
                body);
    }

    /** Who is called where and when. */
    record Call(SittingId sitting, BodyId body, LocalDate heldOn, String place, LocalDate convenedOn) {}

    /** The composition, rules and charter of the day of the sitting are kept with it. */
    static List<SittingEvent> convened(Call call, Bodies.Composition body) {
        if (body.seats().stream().noneMatch(Seat::voting)) {
            throw CommandRejected.of(NO_VOTING_MEMBER, "heldOn", call.heldOn());
        }
        var convened = new SittingConvened(
                call.sitting(),
                call.body(),
                Objects.requireNonNull(body.scope().territory()),
                body.scope().programme(),
                call.heldOn(),
                call.place(),
                call.convenedOn(),
                body.seats(),
                body.rules());
        var charter = body.charter();
        return charter == null ? List.of(convened) : List.of(convened, new SittingChartered(call.sitting(), charter));
    }

    private Convocations() {}
}
