package fr.gouvernail.query.reporting.projection;

import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.OpinionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.platform.projection.Rows;
import fr.gouvernail.query.reporting.view.MyItemKind;
import org.jspecify.annotations.Nullable;

/** The prescriptions of opinions, each by its number. */
final class MyItemsOfOpinions {

    private static final String OWNED =
            "UPDATE my_item SET person = ?, since_event = ?, last_event = ? WHERE subject = ? AND item_key = ?";

    private static final String OPEN =
            "UPDATE my_item SET active = ?, since_event = ?, last_event = ? WHERE subject = ? AND item_key = ?";

    private final RecordedEvent event;
    private final Rows rows;

    MyItemsOfOpinions(RecordedEvent event, Rows rows) {
        this.event = event;
        this.rows = rows;
    }

    /** For its owner; for the team's roles while no person answers for it. It sleeps once closed, as it may be opened again. */
    void prescription(OpinionId opinion, int number, String detail, @Nullable PersonId owner) {
        long at = event.position();
        var kind = MyItemKind.PRESCRIPTION_OPEN;
        var territory = event.context().territory();
        var key = prescriptionKey(opinion, number);
        rows.write(
                opinion.text(),
                MyItems.ADD,
                key,
                kind,
                territory,
                owner,
                null,
                opinion,
                null,
                detail,
                true,
                null,
                at,
                at);
    }

    void prescriptionOwned(OpinionId opinion, int number, @Nullable PersonId owner) {
        long at = event.position();
        rows.write(opinion.text(), OWNED, owner, at, at, opinion, prescriptionKey(opinion, number));
    }

    void prescriptionOpen(OpinionId opinion, int number, boolean open) {
        long at = event.position();
        rows.write(opinion.text(), OPEN, open, at, at, opinion, prescriptionKey(opinion, number));
    }

    private static String prescriptionKey(OpinionId opinion, int number) {
        return MyItemKind.PRESCRIPTION_OPEN + ":" + opinion + ":" + number;
    }
}
