package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.DIRECTOR;
import static fr.gouvernail.app.demonstration.ValmoretPerson.TOWN_CENTRE_MANAGER;

import fr.gouvernail.contract.portfolio.ActionFollowUpCommand.BlockAction;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand.ReportActionProgress;
import fr.gouvernail.contract.portfolio.ActionFollowUpCommand.UnblockAction;
import fr.gouvernail.contract.portfolio.BlockKind;
import fr.gouvernail.contract.portfolio.Blocking;
import fr.gouvernail.contract.portfolio.ProjectCommand.FrameProject;
import fr.gouvernail.contract.portfolio.ProjectCommand.ProposeProject;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.BlockProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.TakeOverProject;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;

/** What becomes of projects: the shops' fitting goes on after a block, and a schoolyard begun before the tool is taken over, blocked. */
final class ValmoretLife {

    private static final ProjectId YARD = new ProjectId(Identifier.fromNaturalKey("valmoret", "project-yard"));
    private static final Actor MANAGER = new Actor(TOWN_CENTRE_MANAGER.id(), Role.PROJECT_LEAD);
    private static final LocalDate BLOCKED_ON = LocalDate.of(2026, 3, 9);
    private static final LocalDate TAKEN_OVER_ON = LocalDate.of(2026, 3, 20);

    private final Story story;

    ValmoretLife(Story story) {
        this.story = story;
    }

    void tell() {
        fitting();
        yard();
    }

    private void fitting() {
        var action = ValmoretProjects.SHOPS_FITTING;
        var lateCurtains = new Blocking(
                BlockKind.CONTRACTOR,
                "Les rideaux métalliques ne sont pas livrés.",
                TOWN_CENTRE_MANAGER.id(),
                null,
                LocalDate.of(2026, 3, 31));
        story.sendOn(
                action,
                MANAGER,
                "fitting-blocked",
                version -> new BlockAction(action, version, lateCurtains, BLOCKED_ON));
        story.sendOn(
                action,
                MANAGER,
                "fitting-unblocked",
                version -> new UnblockAction(
                        action, version, 1, "Livrés et posés par un autre fournisseur.", LocalDate.of(2026, 3, 24)));
        story.sendOn(
                action,
                MANAGER,
                "fitting-progress",
                version -> new ReportActionProgress(
                        action,
                        version,
                        45,
                        "Deux locaux sont prêts, les deux autres sont vidés.",
                        LocalDate.of(2026, 2, 23),
                        null,
                        LocalDate.of(2026, 3, 27)));
    }

    private void yard() {
        story.send(
                DIRECTOR.acting(),
                "project-A-5.02",
                new ProposeProject(
                        YARD,
                        ValmoretGround.PROGRAMME,
                        "A-5.02",
                        "Cour de l’ancienne école ouverte au quartier",
                        "Ouvrir la cour hors du temps scolaire, avec de l’ombre et de l’eau.",
                        List.of(5),
                        ValmoretGround.TOWN,
                        TAKEN_OVER_ON));
        var frame = new ProjectFrame(
                "Une cour ouverte les soirs et les week-ends.",
                "La cour et son préau.",
                LocalDate.of(2025, 9, 1),
                LocalDate.of(2027, 4, 30),
                Money.euros(90_000),
                TOWN_CENTRE_MANAGER.id());
        story.sendOn(
                YARD,
                DIRECTOR.acting(),
                "frame-yard",
                version -> new FrameProject(YARD, version, frame, TAKEN_OVER_ON));
        story.sendOn(
                YARD,
                DIRECTOR.acting(),
                "take-over-yard",
                version -> new TakeOverProject(
                        YARD,
                        version,
                        35,
                        LocalDate.of(2025, 9, 1),
                        "Le chantier a commencé avant que le programme soit suivi ici.",
                        "Compte rendu du comité de pilotage du 18 septembre 2025.",
                        "Le conseil municipal a autorisé les travaux par délibération du 12 juin 2025.",
                        TAKEN_OVER_ON));
        var funding = new Blocking(
                BlockKind.FUNDING,
                "L’arrêté attributif de la subvention n’est pas notifié.",
                null,
                ValmoretGround.DEPARTMENT,
                LocalDate.of(2026, 4, 30));
        story.sendOn(
                YARD,
                DIRECTOR.acting(),
                "block-yard",
                version -> new BlockProject(YARD, version, funding, TAKEN_OVER_ON));
    }
}
