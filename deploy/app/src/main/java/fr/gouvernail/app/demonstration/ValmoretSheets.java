package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.DIRECTOR;

import fr.gouvernail.contract.portfolio.BudgetSection;
import fr.gouvernail.contract.portfolio.ExpectedEffect;
import fr.gouvernail.contract.portfolio.Participation;
import fr.gouvernail.contract.portfolio.Recurrence;
import fr.gouvernail.contract.portfolio.SheetCommand.BudgetYear;
import fr.gouvernail.contract.portfolio.SheetCommand.CompleteStep;
import fr.gouvernail.contract.portfolio.SheetCommand.OpenSheet;
import fr.gouvernail.contract.portfolio.SheetCommand.PlanStep;
import fr.gouvernail.contract.portfolio.SheetCommand.ReplanStep;
import fr.gouvernail.contract.portfolio.SheetPriority;
import fr.gouvernail.contract.portfolio.SheetReaders;
import fr.gouvernail.contract.portfolio.SheetText;
import fr.gouvernail.contract.portfolio.YearFigures;
import fr.gouvernail.kernel.id.SheetId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the sheets say: the market hall's is whole, that of its works has steps and years, and that of the shops is half filled in. */
final class ValmoretSheets {

    private static final SheetId HALL = SheetId.of(ValmoretProjects.HALL);
    private static final SheetId WORKS = SheetId.of(ValmoretProjects.HALL_WORKS);
    private static final SheetId SHOPS = SheetId.of(ValmoretProjects.SHOPS);
    private static final LocalDate DESCRIBED_ON = LocalDate.of(2026, 3, 24);

    private final Story story;

    ValmoretSheets(Story story) {
        this.story = story;
    }

    void tell() {
        describe();
        plan(1, "Sonder la charpente et les planchers", LocalDate.of(2026, 2, 27));
        plan(2, "Déposer le permis de construire", LocalDate.of(2026, 2, 10));
        plan(3, "Installer le marché provisoire sur la place", LocalDate.of(2026, 8, 28));
        plan(4, "Reprendre la charpente et la couverture", LocalDate.of(2027, 6, 30));
        plan(5, "Rouvrir les étals", LocalDate.of(2028, 6, 15));
        done(1, LocalDate.of(2026, 3, 4));
        done(2, LocalDate.of(2026, 2, 10));
        replan(4, LocalDate.of(2027, 9, 30), "Six semaines de plus pour les bois de la charpente.");
        budget(2026, Money.euros(400_000), Money.euros(41_000), 50);
        correctRealCost();
        budget(2027, Money.euros(1_250_000), null, 50);
        budget(2028, Money.euros(690_000), null, 25);
    }

    private void describe() {
        open(
                "sheet-hall",
                new OpenSheet(
                        HALL,
                        ValmoretProjects.HALL,
                        null,
                        new SheetText(
                                "Conforter la halle de 1887, refaire sa couverture, y aménager vingt-quatre étals et une cuisine commune.",
                                null,
                                "Les commerçants du marché, les 9 200 habitants du centre et les associations qui y tiendront leurs rencontres.",
                                SheetPriority.HIGH,
                                Participation.CONCERTATION,
                                "Rend au centre son marché couvert, ouvert quatre jours par semaine ; trente-huit places de stationnement s’effacent pendant les travaux.",
                                "Propriété de la ville. Abords d’une église protégée : accord de l’architecte des bâtiments de France. Permis de construire déposé.",
                                List.of(
                                        ExpectedEffect.TRADE,
                                        ExpectedEffect.SOCIAL_COHESION,
                                        ExpectedEffect.HERITAGE,
                                        ExpectedEffect.ENERGY),
                                null,
                                SheetReaders.EVERYBODY),
                        DESCRIBED_ON));
        open(
                "sheet-hall-works",
                new OpenSheet(
                        WORKS,
                        ValmoretProjects.HALL,
                        ValmoretProjects.HALL_WORKS,
                        new SheetText(
                                "Gros œuvre, charpente, couverture, étals et réseaux, en six lots.",
                                "Livrer une halle sûre et accessible pour la foire de juin 2028.",
                                "Les commerçants du marché et leurs clients.",
                                SheetPriority.HIGH,
                                Participation.CONSULTATION,
                                "Le marché provisoire garde les clients sur la place pendant le chantier.",
                                "Permis de construire en instruction.",
                                List.of(ExpectedEffect.TRADE, ExpectedEffect.HERITAGE),
                                Recurrence.ONCE,
                                SheetReaders.EVERYBODY),
                        DESCRIBED_ON));
        open(
                "sheet-shops",
                new OpenSheet(
                        SHOPS,
                        ValmoretProjects.SHOPS,
                        null,
                        new SheetText(
                                "Louer quatre locaux vides à l’essai, six mois chacun.",
                                null,
                                null,
                                SheetPriority.MEDIUM,
                                null,
                                null,
                                null,
                                List.of(ExpectedEffect.TRADE, ExpectedEffect.EMPLOYMENT),
                                null,
                                null),
                        DESCRIBED_ON));
    }

    private void open(String key, OpenSheet command) {
        story.send(DIRECTOR.acting(), key, command);
    }

    private void plan(int number, String name, LocalDate day) {
        story.sendOn(
                WORKS,
                DIRECTOR.acting(),
                "hall-works-step-" + number,
                version -> new PlanStep(WORKS, version, name, day, DESCRIBED_ON));
    }

    private void done(int number, LocalDate day) {
        story.sendOn(
                WORKS,
                DIRECTOR.acting(),
                "hall-works-step-done-" + number,
                version -> new CompleteStep(WORKS, version, number, day, DESCRIBED_ON));
    }

    private void budget(int year, Money forecast, @Nullable Money real, int staff) {
        var figures = new YearFigures(forecast, real, staff, null);
        story.sendOn(
                WORKS,
                DIRECTOR.acting(),
                "hall-works-year-" + year,
                version -> new BudgetYear(WORKS, version, year, BudgetSection.INVESTMENT, figures, null, DESCRIBED_ON));
    }

    private void replan(int number, LocalDate day, String reason) {
        story.sendOn(
                WORKS,
                DIRECTOR.acting(),
                "hall-works-step-replanned-" + number,
                version -> new ReplanStep(WORKS, version, number, day, reason, DESCRIBED_ON));
    }

    private void correctRealCost() {
        var figures = new YearFigures(Money.euros(400_000), Money.euros(38_000), 50, null);
        story.sendOn(
                WORKS,
                DIRECTOR.acting(),
                "hall-works-real-2026",
                version -> new BudgetYear(
                        WORKS,
                        version,
                        2026,
                        BudgetSection.INVESTMENT,
                        figures,
                        "Une facture de sondage comptée deux fois.",
                        DESCRIBED_ON));
    }
}
