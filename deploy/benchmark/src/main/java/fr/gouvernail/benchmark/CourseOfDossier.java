package fr.gouvernail.benchmark;

import fr.gouvernail.contract.governance.ConsideredOption;
import fr.gouvernail.contract.governance.CorrectionKind;
import fr.gouvernail.contract.governance.CouncilAct;
import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.DecisionEvent.ActDescribed;
import fr.gouvernail.contract.governance.DecisionEvent.CorrectionAnnounced;
import fr.gouvernail.contract.governance.DecisionEvent.CorrectionTookEffect;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAdopted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAnnulled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionCorrected;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPostponed;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReceived;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReferred;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReviewed;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionSuspended;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTabled;
import fr.gouvernail.contract.governance.DecisionEvent.DissentRecorded;
import fr.gouvernail.contract.governance.DecisionEvent.FindingsKept;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpAdded;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpDone;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpDropped;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpRescheduled;
import fr.gouvernail.contract.governance.DecisionEvent.OptionsRecorded;
import fr.gouvernail.contract.governance.DecisionEvent.PastDecisionRecorded;
import fr.gouvernail.contract.governance.DecisionEvent.ReviewPlanned;
import fr.gouvernail.contract.governance.DecisionEvent.SuspensionLifted;
import fr.gouvernail.contract.governance.FollowUpTask;
import fr.gouvernail.contract.governance.LegalChallenge;
import fr.gouvernail.contract.governance.PastOutcome;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.Resolution.TakeNote;
import fr.gouvernail.contract.governance.ReviewOutcome;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.contract.governance.Tally.Outcome;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Money;
import java.util.List;
import java.util.Map;

/** The decisions of that council: weighed, contested, followed up, reviewed, corrected and handed on. */
final class CourseOfDossier {

    private static final Tally CARRIED = new Tally(4, 1, 1, 0, 5, 5, 6, Outcome.CARRIED);

    private final Dossier dossier;
    private final BodyId body;

    CourseOfDossier(Dossier dossier, BodyId body) {
        this.dossier = dossier;
        this.body = body;
    }

    void draft(DecisionId decision) {
        record(new DecisionDrafted(
                decision,
                dossier.territory,
                null,
                body,
                true,
                "2026-1",
                "Délibération",
                "Le conseil décide.",
                new TakeNote()));
        var cost = Money.euros(48_000);
        var day = dossier.day();
        record(new OptionsRecorded(
                decision,
                List.of(
                        new ConsideredOption("A", "Tout", cost, cost, day, "Le coût entier.", null),
                        new ConsideredOption("B", "Une part", cost, cost, day, "Moins de places.", "Trop peu.")),
                "A"));
    }

    void table(SittingId sitting, DecisionId first, DecisionId second) {
        record(new DecisionTabled(first, sitting, 1));
        record(new DecisionTabled(second, sitting, 2));
        record(new DecisionAdopted(first, sitting, 1, CARRIED, dossier.day()));
        record(new FindingsKept(
                first,
                List.of(new Finding(
                        "R-41",
                        Finding.Outcome.HOLDS,
                        Finding.Mode.BLOCK,
                        Map.of("required", "5", "counted", "6"),
                        "CGCT, art. L2121-17"))));
    }

    void postpone(SittingId sitting, DecisionId decision) {
        record(new DecisionPostponed(
                decision, sitting, 2, Postponement.MORE_INFORMATION, "Étude attendue.", dossier.day()));
    }

    void follow(DecisionId adopted, DecisionId postponed) {
        var day = dossier.day();
        var act = new CouncilAct(null, "8.4", null, null, null);
        record(new ActDescribed(adopted, null, act, null, day));
        record(new DissentRecorded(adopted, null, "Deux groupes", "Trop cher.", day));
        for (int number = 1; number <= 2; number++) {
            var task = new FollowUpTask("Préparer l’avenant.", dossier.people.getFirst(), null, day.plusDays(30));
            record(new FollowUpAdded(adopted, number, task, day));
        }
        record(new FollowUpRescheduled(adopted, 1, day.plusDays(30), day.plusDays(60), "Marché relancé.", day));
        record(new FollowUpDone(adopted, 1, "Signé.", day));
        record(new FollowUpDropped(adopted, 2, "Sans objet.", day));
        record(new ReviewPlanned(adopted, day.plusDays(365), "Les locaux sont-ils loués ?"));
        record(new DecisionReviewed(adopted, ReviewOutcome.MAINTAINED, "Oui.", null, day));
        record(new DecisionSuspended(adopted, LegalChallenge.PREFECT_REFERRAL, "TA 1", "Doute sérieux.", day));
        record(new SuspensionLifted(adopted, "TA 2", "Rejet.", day));
        record(new CorrectionAnnounced(postponed, adopted, CorrectionKind.CORRECTS, "Erreur de surface."));
        record(new CorrectionTookEffect(postponed, adopted, CorrectionKind.CORRECTS, day));
        record(new DecisionCorrected(adopted, postponed, CorrectionKind.CORRECTS, day));
        record(new DecisionAnnulled(adopted, LegalChallenge.APPEAL, "TA 3", "Vice de forme.", day));
        var successor = new DecisionId(dossier.uuid());
        record(new DecisionReferred(
                postponed,
                body,
                successor,
                "2026-2",
                "Délibération",
                "Le conseil décide.",
                new TakeNote(),
                "Suite.",
                day));
        draft(successor);
        record(new DecisionReceived(successor, postponed, "Suite.", day));
        record(new PastDecisionRecorded(
                new DecisionId(dossier.uuid()),
                dossier.territory,
                null,
                body,
                true,
                "2019-14",
                "Étude",
                "Le conseil engage l’étude.",
                PastOutcome.ADOPTED,
                day,
                "Registre 2019",
                "Reprise.",
                null,
                "L’étude seule.",
                null,
                null));
    }

    private void record(DecisionEvent event) {
        dossier.record("governance.decision", event.decision(), event);
    }
}
