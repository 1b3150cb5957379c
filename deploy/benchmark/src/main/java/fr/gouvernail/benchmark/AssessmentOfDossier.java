package fr.gouvernail.benchmark;

import fr.gouvernail.contract.assessment.ActorKind;
import fr.gouvernail.contract.assessment.BackingActor;
import fr.gouvernail.contract.assessment.BackingEvent;
import fr.gouvernail.contract.assessment.BackingEvent.BackingDeclared;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentChecked;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentMade;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentWithdrawn;
import fr.gouvernail.contract.assessment.BackingEvent.ConditionMet;
import fr.gouvernail.contract.assessment.BackingEvent.NamingChanged;
import fr.gouvernail.contract.assessment.BackingEvent.PositionChanged;
import fr.gouvernail.contract.assessment.BackingPosition;
import fr.gouvernail.contract.assessment.Commitment;
import fr.gouvernail.contract.assessment.CommitmentKind;
import fr.gouvernail.contract.assessment.Confidence;
import fr.gouvernail.contract.assessment.EffectDomain;
import fr.gouvernail.contract.assessment.EffectEvent;
import fr.gouvernail.contract.assessment.EffectEvent.EffectDropped;
import fr.gouvernail.contract.assessment.EffectEvent.EffectForeseen;
import fr.gouvernail.contract.assessment.EffectEvent.EffectObserved;
import fr.gouvernail.contract.assessment.Evidence;
import fr.gouvernail.contract.assessment.FeasibilityEvent;
import fr.gouvernail.contract.assessment.FeasibilityEvent.BackingRequired;
import fr.gouvernail.contract.assessment.FeasibilityEvent.FeasibilityOpened;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ImpactStudySettled;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ItemAssigned;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ItemRated;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ReserveLifted;
import fr.gouvernail.contract.assessment.FeasibilityItem;
import fr.gouvernail.contract.assessment.ImpactStudy;
import fr.gouvernail.contract.assessment.Rating;
import fr.gouvernail.contract.assessment.Reserve;
import fr.gouvernail.kernel.id.BackingId;
import fr.gouvernail.kernel.id.EffectId;
import fr.gouvernail.kernel.id.FeasibilityId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Money;
import java.util.List;
import java.util.Map;

/** What a project is examined for before it is launched: every item, three actors, two effects. */
final class AssessmentOfDossier {

    private static final Evidence LETTER = new Evidence("Lettre", "9f86d081884c7d65".repeat(4), 48_000, null);

    private final Dossier dossier;
    private final ProjectId project;

    AssessmentOfDossier(Dossier dossier, ProjectId project) {
        this.dossier = dossier;
        this.project = project;
    }

    void tell() {
        examine();
        backed("Les commerçants de la place", BackingPosition.SUPPORTS);
        backed("Les habitants des remparts", BackingPosition.SUPPORTS_IF);
        backed("Les riverains du parking", BackingPosition.OPPOSED);
        foresee(true);
        foresee(false);
    }

    private void examine() {
        var id = FeasibilityId.of(project);
        record(new FeasibilityOpened(id, project, dossier.territory, dossier.programme, dossier.day()));
        for (var item : FeasibilityItem.values()) {
            record(new ItemAssigned(
                    id, item, null, dossier.person(), dossier.day().plusDays(30), dossier.day()));
            record(new ItemRated(
                    id, item, null, Rating.OK, "Examiné avec le service.", null, List.of(LETTER), dossier.day()));
        }
        var reserve = new Reserve(
                "Sonder la structure.", dossier.person(), dossier.day().plusDays(60));
        record(new ItemRated(
                id,
                FeasibilityItem.TECHNICAL,
                Rating.OK,
                Rating.RESERVE,
                "Une poutre est fissurée.",
                reserve,
                List.of(),
                dossier.day()));
        record(new ReserveLifted(id, FeasibilityItem.TECHNICAL, reserve, "Sondage fait.", LETTER, dossier.day()));
        var finding = new Finding(
                "R-15",
                Finding.Outcome.HOLDS,
                Finding.Mode.BLOCK,
                Map.of("threshold", "2550000000"),
                "CGCT, art. L1611-9");
        record(new ImpactStudySettled(
                id,
                22_400,
                Money.euros(34_000_000),
                Money.euros(1_400_000),
                Money.euros(25_500_000),
                false,
                ImpactStudy.NONE,
                null,
                finding,
                dossier.day()));
        record(new BackingRequired(id, 1, null, "Un acteur au moins.", dossier.day()));
    }

    private void backed(String group, BackingPosition position) {
        var actor = BackingActor.group(ActorKind.RESIDENTS, group);
        var id = BackingId.of(project, actor.key());
        record(new BackingDeclared(
                id,
                project,
                dossier.territory,
                dossier.programme,
                actor,
                true,
                position,
                "Dit en réunion publique.",
                dossier.day()));
        record(new NamingChanged(id, true, false, "Préfère ne plus être cité.", dossier.day()));
        if (position == BackingPosition.OPPOSED) {
            return;
        }
        var given = new Commitment(
                CommitmentKind.TIME, "Tenir un accueil.", null, 200, "heures par an", "Un local.", null, LETTER);
        record(new CommitmentMade(id, 1, given, dossier.day()));
        record(new CommitmentChecked(id, 1, "Lettre lue.", dossier.day()));
        record(new ConditionMet(id, 1, "Local trouvé.", null, dossier.day()));
        if (position == BackingPosition.SUPPORTS_IF) {
            record(new PositionChanged(id, position, BackingPosition.NEUTRAL, "Sans réponse.", dossier.day()));
            record(new CommitmentWithdrawn(id, 1, "Le groupe a cessé.", dossier.day()));
        }
    }

    private void foresee(boolean wanted) {
        var id = new EffectId(dossier.uuid());
        record(new EffectForeseen(
                id,
                project,
                dossier.territory,
                dossier.programme,
                EffectDomain.TRADE,
                wanted,
                wanted ? "Plus de passage sur la place." : "Moins de passage rue basse.",
                null,
                2,
                Confidence.MEDIUM,
                dossier.day().plusYears(3),
                dossier.day()));
        record(new EffectObserved(id, 1, -1, "Comptage du samedi.", LETTER, dossier.day()));
        if (!wanted) {
            record(new EffectDropped(id, "Hors du périmètre.", dossier.day()));
        }
    }

    private void record(FeasibilityEvent event) {
        dossier.record("assessment.feasibility", event.feasibility(), event);
    }

    private void record(BackingEvent event) {
        dossier.record("assessment.backing", event.backing(), event);
    }

    private void record(EffectEvent event) {
        dossier.record("assessment.effect", event.effect(), event);
    }
}
