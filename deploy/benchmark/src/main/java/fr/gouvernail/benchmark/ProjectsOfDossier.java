package fr.gouvernail.benchmark;

import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Resolution.LaunchProject;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionArbitrated;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProposed;
import fr.gouvernail.contract.portfolio.ActionEvent.ArbitrationAsked;
import fr.gouvernail.contract.portfolio.ArbitrationOption;
import fr.gouvernail.contract.portfolio.ArbitrationStanceEvent.StanceTaken;
import fr.gouvernail.contract.portfolio.ArbitrationStanceEvent.StanceWithdrawn;
import fr.gouvernail.contract.portfolio.OptionStance;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProgressReported;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectLaunched;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.contract.portfolio.StanceHolder;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Money;
import java.util.List;

/** The projects of a programme with their actions, each launched by a sitting's decision, with its plan and its budget. */
final class ProjectsOfDossier {

    private static final int PROJECTS = 6;
    private static final int ACTIONS = 3;
    private static final int REPORTS = 4;

    private final Dossier dossier;
    private final SittingsOfDossier sittings;
    private final LifeOfDossier life;
    private final SheetOfDossier sheets;
    private final StructureOfDossier structure;
    private final ParticipationOfDossier participation;

    ProjectsOfDossier(Dossier dossier) {
        this.dossier = dossier;
        this.sittings = new SittingsOfDossier(dossier);
        this.life = new LifeOfDossier(dossier, sittings);
        this.sheets = new SheetOfDossier(dossier);
        this.structure = new StructureOfDossier(dossier);
        this.participation = new ParticipationOfDossier(dossier);
    }

    void tell() {
        sittings.establishBody();
        participation.agree();
        for (int number = 1; number <= PROJECTS; number++) {
            project(new ProjectId(dossier.uuid()), number);
        }
    }

    private void project(ProjectId project, int number) {
        dossier.record(
                "portfolio.project",
                project,
                new ProjectProposed(
                        project,
                        dossier.programme,
                        dossier.territory,
                        "A-" + number,
                        "Réhabilitation de l’îlot " + number,
                        "Acquérir, conforter et rouvrir des cellules commerciales et des logements au-dessus.",
                        List.of(1, 2),
                        dossier.organisation(),
                        dossier.day()));
        var first = frame(1_000_000);
        var second = frame(1_200_000);
        dossier.record("portfolio.project", project, new ProjectFramed(project, null, first, dossier.day()));
        dossier.record("portfolio.project", project, new ProjectFramed(project, first, second, dossier.day()));
        sheets.tell(project);
        if (number % 3 == 1) {
            new AssessmentOfDossier(dossier, project).tell();
            new FollowUpOfDossier(dossier, project).tell();
            participation.tell(project);
        }
        var money = new MoneyOfDossier(dossier, project);
        money.plan();
        var launch = sittings.decide(new LaunchProject(project));
        dossier.record(
                "portfolio.project",
                project,
                new ProjectLaunched(project, Phase.STUDY, Phase.OPERATION, dossier.day()),
                launch);
        for (int step = 1; step <= ACTIONS; step++) {
            var action = new ActionId(dossier.uuid());
            action(project, action, step);
            if (step == 1) {
                structure.tell(project, action);
            }
        }
        money.budget(sittings.decide(new Resolution.TakeNote()));
        reports(project);
        life.tell(project, second);
    }

    private ProjectFrame frame(int euros) {
        return new ProjectFrame(
                "Rouvrir douze cellules commerciales et vingt logements, et rendre la place aux piétons.",
                "Îlot compris entre la place et les remparts.",
                dossier.day(),
                dossier.day().plusYears(2),
                Money.euros(euros + dossier.below(500_000)),
                dossier.person());
    }

    private void action(ProjectId project, ActionId action, int number) {
        var cost = Money.euros(100_000 + dossier.below(400_000));
        var end = dossier.day().plusYears(1);
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
                        cost,
                        dossier.day(),
                        end,
                        dossier.person(),
                        dossier.day()));
        if (number == 1) {
            sheets.tell(project, action);
        }
        if (!dossier.oneIn(3)) {
            life.follow(project, action, end);
            return;
        }
        var forecast = cost.plus(Money.euros(40_000));
        var options = List.of(option("A", forecast), option("B", cost));
        dossier.record(
                "portfolio.action",
                action,
                new ArbitrationAsked(
                        action, project, "Quelle variante retenir ?", cost, forecast, options, dossier.day()));
        said(project, action);
        var decision = sittings.decide(new Resolution.ArbitrateAction(action, "B", "Tenir le budget."));
        dossier.record(
                "portfolio.action",
                action,
                new ActionArbitrated(
                        action,
                        project,
                        options.get(1),
                        List.of("A"),
                        forecast,
                        cost,
                        end,
                        end.plusMonths(2),
                        "Tenir le budget.",
                        dossier.day()),
                decision);
    }

    /** Somebody is for the dearer option, and goes back on it. */
    private void said(ProjectId project, ActionId action) {
        var funder = StanceHolder.organisation(dossier.organisation());
        var support = OptionStance.SUPPORTS;
        var day = dossier.day();
        dossier.record(
                "portfolio.action",
                action,
                new StanceTaken(action, project, 1, "A", funder, null, support, "Rien à perdre.", "Courrier", day));
        dossier.record(
                "portfolio.action",
                action,
                new StanceWithdrawn(action, project, 1, "A", funder, support, "Sans crédit de plus.", day));
    }

    private ArbitrationOption option(String key, Money total) {
        return new ArbitrationOption(
                key,
                "Variante " + key,
                total,
                total.times(6, 10),
                total.times(4, 10),
                dossier.day().plusYears(1),
                "Garde la charpente, remplace la couverture.",
                "Deux mois de plus, et des étals provisoires sur la place.");
    }

    private void reports(ProjectId project) {
        for (int report = 1; report <= REPORTS; report++) {
            dossier.record(
                    "portfolio.project",
                    project,
                    new ProgressReported(
                            project,
                            10 * (report - 1),
                            10 * report,
                            report == 1 ? null : Weather.SUN,
                            Weather.values()[dossier.below(Weather.values().length)],
                            "Le gros œuvre avance comme prévu ; le lot charpente attend un avis.",
                            "Réception du lot 2.",
                            dossier.day()));
        }
    }
}
