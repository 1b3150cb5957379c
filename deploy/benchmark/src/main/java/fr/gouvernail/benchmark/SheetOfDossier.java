package fr.gouvernail.benchmark;

import fr.gouvernail.contract.portfolio.BudgetSection;
import fr.gouvernail.contract.portfolio.ExpectedEffect;
import fr.gouvernail.contract.portfolio.Participation;
import fr.gouvernail.contract.portfolio.Recurrence;
import fr.gouvernail.contract.portfolio.SheetEvent;
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
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.SheetId;
import fr.gouvernail.kernel.value.Money;
import java.util.List;

/** The sheets of a project and of its actions: described, then again; steps and years on those of actions. */
final class SheetOfDossier {

    private static final SheetText TEXT = new SheetText(
            "Conforter les murs, refaire la couverture, ouvrir les cellules sur la rue.",
            "Rouvrir le rez-de-chaussée au commerce.",
            "Les habitants du quartier et les commerçants.",
            SheetPriority.MEDIUM,
            Participation.CONSULTATION,
            "Ramène du passage dans la rue.",
            "Propriété de la ville, permis à déposer.",
            List.of(ExpectedEffect.TRADE, ExpectedEffect.HOUSING),
            Recurrence.ONCE,
            SheetReaders.EVERYBODY);

    private final Dossier dossier;

    SheetOfDossier(Dossier dossier) {
        this.dossier = dossier;
    }

    void tell(ProjectId project) {
        var day = dossier.day();
        record(new SheetOpened(SheetId.of(project), project, null, dossier.territory, dossier.programme, TEXT, day));
    }

    void tell(ProjectId project, ActionId action) {
        var sheet = SheetId.of(action);
        var day = dossier.day();
        record(new SheetOpened(sheet, project, action, dossier.territory, dossier.programme, SheetText.EMPTY, day));
        record(new SheetDescribed(sheet, SheetText.EMPTY, TEXT, null, day));
        record(new SheetReadersChanged(
                sheet, SheetReaders.EVERYBODY, SheetReaders.ADMINISTRATIONS, "Négociation en cours", day));
        record(new StepPlanned(sheet, 1, "Sonder les murs", day.plusMonths(1), day));
        record(new StepPlanned(sheet, 2, "Poser l’échafaudage", null, day));
        record(new StepDone(sheet, 1, day, day));
        record(new StepUndone(sheet, 1, day, "Reste un mur", day));
        record(new StepReplanned(sheet, 2, null, day.plusMonths(2), "Daté par le maître d’œuvre", day));
        record(new StepRemoved(sheet, 2, "Poser l’échafaudage", day.plusMonths(2), "Compris dans le lot 1", day));
        record(new YearBudgeted(
                sheet,
                day.getYear(),
                BudgetSection.INVESTMENT,
                null,
                new YearFigures(Money.euros(120_000), null, 25, null),
                null,
                day));
    }

    private void record(SheetEvent event) {
        dossier.record("portfolio.sheet", event.sheet(), event);
    }
}
