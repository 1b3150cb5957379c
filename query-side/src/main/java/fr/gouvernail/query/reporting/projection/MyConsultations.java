package fr.gouvernail.query.reporting.projection;

import fr.gouvernail.contract.governance.ConsultationEvent;
import fr.gouvernail.contract.governance.ConsultationEvent.AnswerWithdrawn;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationAnswered;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationCancelled;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationClosed;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationOpened;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.query.reporting.view.MyItemKind;

/** What a written consultation asks of its members, and of those who close it; each is known by the decision it is about. */
final class MyConsultations {

    static void consultation(ConsultationEvent event, MyItems items) {
        var id = event.consultation();
        switch (event) {
            case ConsultationOpened e -> {
                e.seats().stream()
                        .filter(Seat::voting)
                        .forEach(seat -> items.forPerson(
                                MyItemKind.CONSULTATION_TO_ANSWER, seat.person(), id, e.decision(), e.closesOn()));
                items.forRoles(
                        MyItemKind.CONSULTATION_TO_CLOSE,
                        id,
                        e.decision(),
                        null,
                        e.closesOn().plusDays(1));
            }
            case ConsultationAnswered e -> items.removeFor(MyItemKind.CONSULTATION_TO_ANSWER, e.person(), id);
            case AnswerWithdrawn e -> {
                if (e.standing() == null) {
                    items.awaitedAgain(
                            MyItemKind.CONSULTATION_TO_ANSWER, MyItemKind.CONSULTATION_TO_CLOSE, e.person(), id);
                }
            }
            case ConsultationClosed _, ConsultationCancelled _ -> items.removeAll(id);
        }
    }

    private MyConsultations() {}
}
