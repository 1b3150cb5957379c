package fr.gouvernail.contract;

import static fr.gouvernail.contract.SampleIds.DIRECTOR;
import static fr.gouvernail.contract.SampleIds.PROGRAMME;
import static fr.gouvernail.contract.SampleIds.VALMORET;

import fr.gouvernail.contract.assessment.ActorKind;
import fr.gouvernail.contract.assessment.BackingActor;
import fr.gouvernail.contract.assessment.BackingEvent.BackingDeclared;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentChecked;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentMade;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentWithdrawn;
import fr.gouvernail.contract.assessment.BackingEvent.ConditionMet;
import fr.gouvernail.contract.assessment.BackingEvent.PositionChanged;
import fr.gouvernail.contract.assessment.BackingPosition;
import fr.gouvernail.contract.assessment.Commitment;
import fr.gouvernail.contract.assessment.CommitmentKind;
import fr.gouvernail.contract.assessment.Confidence;
import fr.gouvernail.contract.assessment.EffectDomain;
import fr.gouvernail.contract.assessment.EffectEvent.EffectDropped;
import fr.gouvernail.contract.assessment.EffectEvent.EffectForeseen;
import fr.gouvernail.contract.assessment.EffectEvent.EffectObserved;
import fr.gouvernail.contract.assessment.Evidence;
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
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.BackingId;
import fr.gouvernail.kernel.id.EffectId;
import fr.gouvernail.kernel.id.FeasibilityId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One sample of each event of an assessment: backing, feasibility and effects. */
final class AssessmentSamples {

    static final ProjectId PROJECT = new ProjectId(new UUID(0, 40));
    static final BackingId BACKING = new BackingId(new UUID(0, 41));
    static final FeasibilityId FEASIBILITY = FeasibilityId.of(PROJECT);
    static final EffectId EFFECT = new EffectId(new UUID(0, 42));
    static final OrganisationId ASSOCIATION = OrganisationId.ofSiret("99900159700015");
    static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    static final Evidence LETTER = new Evidence("Lettre d’engagement", "b".repeat(64), 31_402, null);
    static final Evidence LINKED = new Evidence("Note", null, 0, "https://valmoret.example/note");
    static final Reserve RESERVE = new Reserve("Plan de stationnement", DIRECTOR, LocalDate.of(2026, 4, 30));

    static final Commitment COMMITMENT = new Commitment(
            CommitmentKind.TIME,
            "Tenir l’accueil de la halle",
            null,
            1_200,
            "heures par an",
            "Une salle de 40 m²",
            LocalDate.of(2028, 12, 31),
            LETTER);

    static List<DomainEvent> all() {
        return List.of(
                new BackingDeclared(
                        BACKING,
                        PROJECT,
                        VALMORET,
                        PROGRAMME,
                        BackingActor.organisation(ActorKind.ASSOCIATION, ASSOCIATION),
                        true,
                        BackingPosition.SUPPORTS_IF,
                        "Nous tiendrons l’accueil si la salle nous est ouverte",
                        DAY),
                new PositionChanged(
                        BACKING,
                        BackingPosition.SUPPORTS_IF,
                        BackingPosition.SUPPORTS,
                        "La salle est prévue",
                        DAY.plusDays(10)),
                new CommitmentMade(BACKING, 1, COMMITMENT, DAY),
                new CommitmentChecked(BACKING, 1, "Lettre signée du bureau", DAY.plusDays(2)),
                new ConditionMet(BACKING, 1, "La salle est au programme", LINKED, DAY.plusDays(20)),
                new CommitmentWithdrawn(BACKING, 1, "L’association est dissoute", DAY.plusDays(90)),
                new FeasibilityOpened(FEASIBILITY, PROJECT, VALMORET, PROGRAMME, DAY),
                new ItemAssigned(FEASIBILITY, FeasibilityItem.TECHNICAL, null, DIRECTOR, LocalDate.of(2026, 3, 1), DAY),
                new ItemRated(
                        FEASIBILITY,
                        FeasibilityItem.TECHNICAL,
                        Rating.BLOCKING,
                        Rating.RESERVE,
                        "Une poutre est à sonder",
                        RESERVE,
                        List.of(LETTER, LINKED),
                        DAY),
                new ReserveLifted(
                        FEASIBILITY, FeasibilityItem.TECHNICAL, RESERVE, "Le plan est fait", LINKED, DAY.plusDays(30)),
                new ImpactStudySettled(
                        FEASIBILITY,
                        22_400,
                        Money.euros(34_000_000),
                        Money.euros(2_880_000),
                        Money.euros(25_500_000),
                        false,
                        ImpactStudy.LIGHT,
                        LINKED,
                        new Finding(
                                "R-15",
                                Finding.Outcome.HOLDS,
                                Finding.Mode.BLOCK,
                                Map.of("expenseTtc", "288000000", "threshold", "2550000000"),
                                "CGCT, art. L1611-9 et D1611-35"),
                        DAY),
                new BackingRequired(FEASIBILITY, 9, Money.euros(10_000), "Vœu du comité", DAY),
                new EffectForeseen(
                        EFFECT,
                        PROJECT,
                        VALMORET,
                        PROGRAMME,
                        EffectDomain.TRADE,
                        false,
                        "Les commerces de la rue basse perdent du passage",
                        "Commerces de la rue basse",
                        2,
                        Confidence.MEDIUM,
                        LocalDate.of(2029, 6, 30),
                        DAY),
                new EffectObserved(EFFECT, 1, -1, "Deux fermetures sur douze", LETTER, LocalDate.of(2029, 7, 2)),
                new EffectDropped(EFFECT, "Inscrit deux fois", DAY.plusDays(1)));
    }

    private AssessmentSamples() {}
}
