package fr.gouvernail.benchmark;

import fr.gouvernail.contract.portfolio.ActionEvent.ActionBlocked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProgressReported;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProposed;
import fr.gouvernail.contract.portfolio.BlockKind;
import fr.gouvernail.contract.portfolio.Blocking;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProgressReported;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectLaunched;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.eventstore.postgres.PostgresEventStorageEngine;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One territory with a portfolio of the largest size that is planned for: some projects are ideas without anything, most have a plan and a
 * budget, all that are framed have their actions, and some of these are blocked.
 */
final class LargePortfolio {

    static final int PROJECTS = 500;
    static final int ACTIONS = 20;
    static final String A_WORD_OF_SOME = "halle";

    private static final int REPORTS = 4;
    private static final int SECONDS_APART = 4_500;
    private static final int BATCH = 500;
    private static final List<String> PLACES =
            List.of("la halle", "la gare", "l’îlot Saint-Jean", "la place", "l’école");

    private final Dossier dossier;

    /** @param number of the territory, taken by no other */
    LargePortfolio(long seed, int number) {
        this.dossier = new Dossier(seed, number, SECONDS_APART);
    }

    Dossier dossier() {
        return dossier;
    }

    /** @return how many events were stored */
    int store(PostgresEventStorageEngine engine) {
        new GroundOfDossier(dossier).tell();
        for (int number = 1; number <= PROJECTS; number++) {
            project(new ProjectId(dossier.uuid()), number);
        }
        var events = dossier.events();
        for (int from = 0; from < events.size(); from += BATCH) {
            engine.appendEvents(List.copyOf(events.subList(from, Math.min(from + BATCH, events.size()))));
        }
        return events.size();
    }

    private void project(ProjectId project, int number) {
        dossier.record(
                "portfolio.project",
                project,
                new ProjectProposed(
                        project,
                        dossier.programme,
                        dossier.territory,
                        "A-%d.%03d".formatted(1 + number % 3, number),
                        "Réhabilitation de " + PLACES.get(number % PLACES.size()) + ", tranche " + number,
                        "Acquérir, conforter et rouvrir des cellules commerciales et des logements au-dessus.",
                        List.of(1 + number % 3),
                        dossier.organisation(),
                        dossier.day()));
        if (dossier.oneIn(8)) {
            return;
        }
        var frame = new ProjectFrame(
                "Rouvrir douze cellules commerciales et vingt logements, et rendre la place aux piétons.",
                "Îlot compris entre la place et les remparts, de la rue du Pont à la rue des Tanneurs.",
                dossier.day(),
                dossier.day().plusMonths(12 + dossier.below(36)),
                Money.euros(200_000 + dossier.below(2_000_000)),
                dossier.person());
        dossier.record("portfolio.project", project, new ProjectFramed(project, null, frame, dossier.day()));
        var money = new MoneyOfDossier(dossier, project);
        if (!dossier.oneIn(5)) {
            money.plan();
        }
        if (!dossier.oneIn(3)) {
            money.budget(new DecisionId(dossier.uuid()));
            dossier.record(
                    "portfolio.project",
                    project,
                    new ProjectLaunched(project, Phase.STUDY, Phase.OPERATION, dossier.day()));
        }
        for (int action = 1; action <= ACTIONS; action++) {
            action(project, new ActionId(dossier.uuid()), action);
        }
        reports(project);
    }

    private void action(ProjectId project, ActionId action, int number) {
        var day = dossier.day();
        dossier.record(
                "portfolio.action",
                action,
                new ActionProposed(
                        action,
                        project,
                        dossier.programme,
                        dossier.territory,
                        "a" + number,
                        "Travaux, lot " + number,
                        Money.euros(10_000 + dossier.below(100_000)),
                        day,
                        day.plusMonths(6 + dossier.below(36)),
                        dossier.person(),
                        day));
        dossier.record(
                "portfolio.action",
                action,
                new ActionProgressReported(action, project, 0, 40, "Le lot avance.", day, null, day));
        if (dossier.oneIn(60)) {
            var land = new Blocking(BlockKind.LAND, "Foncier à acquérir", dossier.person(), null, day.plusMonths(2));
            dossier.record("portfolio.action", action, new ActionBlocked(action, project, 1, land, day));
        }
    }

    private void reports(ProjectId project) {
        @Nullable Weather before = null;
        for (int report = 1; report <= REPORTS; report++) {
            var weather = Weather.values()[dossier.below(Weather.values().length)];
            dossier.record(
                    "portfolio.project",
                    project,
                    new ProgressReported(
                            project,
                            10 * (report - 1),
                            10 * report,
                            before,
                            weather,
                            "Le gros œuvre avance comme prévu ; le lot charpente attend un avis.",
                            "Réception du lot 2.",
                            dossier.day()));
            before = weather;
        }
    }
}
