package fr.gouvernail.contract;

import static fr.gouvernail.contract.SampleIds.MARKET_HALL;
import static fr.gouvernail.contract.SampleIds.PROGRAMME;
import static fr.gouvernail.contract.SampleIds.VALMORET;
import static fr.gouvernail.contract.SampleIds.WORKS;

import fr.gouvernail.contract.portfolio.BudgetSection;
import fr.gouvernail.contract.portfolio.ExpectedEffect;
import fr.gouvernail.contract.portfolio.Participation;
import fr.gouvernail.contract.portfolio.Recurrence;
import fr.gouvernail.contract.portfolio.SheetEvent.SheetDescribed;
import fr.gouvernail.contract.portfolio.SheetEvent.SheetOpened;
import fr.gouvernail.contract.portfolio.SheetEvent.SheetReadersChanged;
import fr.gouvernail.contract.portfolio.SheetEvent.StepDone;
import fr.gouvernail.contract.portfolio.SheetEvent.StepPlanned;
import fr.gouvernail.contract.portfolio.SheetEvent.StepRemoved;
import fr.gouvernail.contract.portfolio.SheetEvent.StepReplanned;
import fr.gouvernail.contract.portfolio.SheetEvent.StepUndone;
import fr.gouvernail.contract.portfolio.SheetEvent.YearBudgeted;
import fr.gouvernail.contract.portfolio.SheetPriority;
import fr.gouvernail.contract.portfolio.SheetReaders;
import fr.gouvernail.contract.portfolio.SheetText;
import fr.gouvernail.contract.portfolio.YearFigures;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.SheetId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;

/** One sample of each event of the sheet of an action: the works of the market hall. */
final class SheetSamples {

    static final SheetText TEXT = new SheetText(
            "Réhabilitation de la halle de 1887",
            "Rouvrir au marché",
            "Commerçants non sédentaires, habitants du centre",
            SheetPriority.HIGH,
            Participation.CONCERTATION,
            "Rend au centre son marché couvert",
            "Permis de construire accordé, abords d’un monument historique",
            List.of(ExpectedEffect.TRADE, ExpectedEffect.SOCIAL_COHESION),
            Recurrence.ONCE,
            SheetReaders.EVERYBODY);
    static final YearFigures YEAR = new YearFigures(Money.euros(900_000), Money.euros(310_000), 50, 40);

    private static final SheetId SHEET = SheetId.of(WORKS);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    static List<DomainEvent> all() {
        return List.of(
                new SheetOpened(SHEET, MARKET_HALL, WORKS, VALMORET, PROGRAMME, TEXT, DAY),
                new SheetDescribed(SHEET, SheetText.EMPTY, TEXT, "Retour de la concertation", DAY),
                new SheetReadersChanged(
                        SHEET, SheetReaders.ADMINISTRATIONS, SheetReaders.EVERYBODY, "Validée par le COPIL", DAY),
                new StepPlanned(SHEET, 1, "Désamianter", DAY.plusMonths(1), DAY),
                new StepDone(SHEET, 1, DAY, DAY),
                new StepUndone(SHEET, 1, DAY, "Reste un local", DAY.plusDays(2)),
                new StepReplanned(SHEET, 2, DAY.plusMonths(2), DAY.plusMonths(4), "Attente du permis", DAY),
                new StepRemoved(SHEET, 2, "Poser la mezzanine", DAY.plusMonths(4), "Abandonnée à l’arbitrage", DAY),
                new YearBudgeted(
                        SHEET,
                        2026,
                        BudgetSection.INVESTMENT,
                        new YearFigures(Money.euros(1_000_000), null, null, null),
                        YEAR,
                        "Marché attribué",
                        DAY));
    }

    private SheetSamples() {}
}
