package fr.gouvernail.contract;

import static fr.gouvernail.contract.SampleIds.COMMITTEE;

import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyCharter.Decides;
import fr.gouvernail.contract.governance.BodyEvent;
import fr.gouvernail.contract.governance.BodyEvent.BodyKindNamed;
import fr.gouvernail.contract.governance.BodyEvent.CharterSet;
import java.time.LocalDate;
import java.util.List;

/** One sample of each event by which a body gets more than rules and members. */
final class BodySamples {

    static final BodyCharter CHARTER =
            new BodyCharter(Decides.SILENCE, 10, true, 13, "le maire, ou l’adjoint à l’urbanisme", 10);
    private static final BodyCharter BEFORE = new BodyCharter(Decides.CONSENSUS, 0, false, 0, null, 0);

    static List<BodyEvent> all() {
        return List.of(
                new BodyKindNamed(COMMITTEE, "Conseil de développement", LocalDate.of(2026, 1, 15)),
                new CharterSet(COMMITTEE, BEFORE, CHARTER, "Nouvelle convention", LocalDate.of(2026, 6, 1)));
    }

    private BodySamples() {}
}
