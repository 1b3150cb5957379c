package fr.gouvernail.contract;

import static fr.gouvernail.contract.SampleIds.COMMITTEE;
import static fr.gouvernail.contract.SampleIds.DECISION;
import static fr.gouvernail.contract.SampleIds.DIRECTOR;
import static fr.gouvernail.contract.SampleIds.STATE_MEMBER;

import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyCharter.Decides;
import fr.gouvernail.contract.governance.BodyEvent;
import fr.gouvernail.contract.governance.BodyEvent.BodyIdentified;
import fr.gouvernail.contract.governance.BodyEvent.BodyKindNamed;
import fr.gouvernail.contract.governance.BodyEvent.BodyLinked;
import fr.gouvernail.contract.governance.BodyEvent.BodyTakenOver;
import fr.gouvernail.contract.governance.BodyEvent.BodyUnlinked;
import fr.gouvernail.contract.governance.BodyEvent.CharterSet;
import fr.gouvernail.contract.governance.BodyEvent.DelegationGranted;
import fr.gouvernail.contract.governance.BodyEvent.DelegationWithdrawn;
import fr.gouvernail.contract.governance.BodyEvent.SubstituteNamed;
import fr.gouvernail.contract.governance.BodyEvent.SubstitutionEnded;
import fr.gouvernail.contract.governance.BodyLink;
import fr.gouvernail.contract.governance.DelegatedPower;
import fr.gouvernail.contract.governance.LegalIdentity;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DelegationId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One sample of each event by which a body gets more than rules and members. */
final class BodySamples {

    static final BodyCharter CHARTER =
            new BodyCharter(Decides.SILENCE, 10, true, 13, "le maire, ou l’adjoint à l’urbanisme", 10);
    private static final BodyCharter BEFORE = new BodyCharter(Decides.CONSENSUS, 0, false, 0, null, 0);

    static final LegalIdentity IDENTITY = new LegalIdentity("Ville de Valmoret", "99900011000018", "PREF099");

    static final DelegationId DELEGATION = new DelegationId(new UUID(0, 36));
    private static final BodyId COUNCIL = new BodyId(new UUID(0, 37));

    static List<BodyEvent> all() {
        return List.of(
                new BodyKindNamed(COMMITTEE, "Conseil de développement", LocalDate.of(2026, 1, 15)),
                new CharterSet(COMMITTEE, BEFORE, CHARTER, "Nouvelle convention", LocalDate.of(2026, 6, 1)),
                new BodyTakenOver(
                        COMMITTEE,
                        "Registre des délibérations 2014-2020, folio 112",
                        "Instance créée avant Gouvernail",
                        LocalDate.of(2014, 4, 5)),
                new SubstituteNamed(
                        COMMITTEE, STATE_MEMBER, DIRECTOR, LocalDate.of(2026, 1, 15), LocalDate.of(2026, 12, 31)),
                new SubstitutionEnded(COMMITTEE, STATE_MEMBER, DIRECTOR, "Mutation", LocalDate.of(2026, 9, 1)),
                new DelegationGranted(
                        COMMITTEE,
                        DELEGATION,
                        DIRECTOR,
                        DelegatedPower.REFRAME_BUDGET,
                        Money.euros(300_000),
                        LocalDate.of(2026, 3, 12),
                        LocalDate.of(2026, 12, 31),
                        DECISION),
                new BodyIdentified(
                        COUNCIL,
                        new LegalIdentity("Ville de Valmoret", "99900011000018", null),
                        IDENTITY,
                        "Préfecture ajoutée",
                        LocalDate.of(2026, 1, 15)),
                new DelegationWithdrawn(COMMITTEE, DELEGATION, "Changement de direction", LocalDate.of(2026, 9, 1)),
                new BodyLinked(COMMITTEE, COUNCIL, BodyLink.DECIDES, LocalDate.of(2026, 1, 15)),
                new BodyUnlinked(
                        COMMITTEE, COUNCIL, BodyLink.DECIDES, "Nouvelle organisation", LocalDate.of(2026, 9, 1)));
    }

    private BodySamples() {}
}
