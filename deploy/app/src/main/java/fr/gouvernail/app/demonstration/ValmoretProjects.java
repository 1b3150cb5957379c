package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.DIRECTOR;
import static fr.gouvernail.app.demonstration.ValmoretPerson.HALL_LEAD;
import static fr.gouvernail.app.demonstration.ValmoretPerson.TOWN_CENTRE_MANAGER;

import fr.gouvernail.contract.portfolio.ActionCommand.ProposeAction;
import fr.gouvernail.contract.portfolio.ProjectCommand.FrameProject;
import fr.gouvernail.contract.portfolio.ProjectCommand.ProposeProject;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The market hall, the trial shops and the station square: proposed and framed, with their actions. Costs are without tax. */
final class ValmoretProjects {

    static final ProjectId HALL = project("hall");
    static final ProjectId SHOPS = project("shops");
    static final ProjectId SQUARE = project("square");
    static final ActionId HALL_WORKS = action("hall-works");
    static final ActionId SHOPS_FITTING = action("shops-fitting");

    static final Money HALL_COST = Money.euros(2_400_000);

    private final Story story;

    ValmoretProjects(Story story) {
        this.story = story;
    }

    void tell() {
        hall();
        shops();
        square();
    }

    private void hall() {
        propose(
                HALL,
                "A-2.03",
                "Réhabilitation de la halle marchande",
                "Rendre la halle au marché et à la restauration, et la rue Haute à ses habitants.",
                List.of(2, 4),
                LocalDate.of(2025, 9, 15));
        frame(
                HALL,
                new ProjectFrame(
                        "Accueillir 24 étals et une salle à l’étage, ouvrir six jours sur sept, réduire de moitié les dépenses d’énergie.",
                        "La halle et son parvis. Le parking voisin n’en fait pas partie.",
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2028, 6, 30),
                        HALL_COST,
                        HALL_LEAD.id()),
                LocalDate.of(2026, 1, 20));
        propose(
                HALL_WORKS,
                HALL,
                "A-2.03-1",
                "Travaux de la halle",
                HALL_COST,
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2028, 6, 30),
                HALL_LEAD.id());
    }

    private void shops() {
        propose(
                SHOPS,
                "A-2.05",
                "Boutiques à l’essai, rue Haute",
                "Ouvrir quatre locaux vacants à des commerçants qui se lancent.",
                List.of(2),
                LocalDate.of(2025, 10, 6));
        frame(
                SHOPS,
                new ProjectFrame(
                        "Quatre boutiques ouvertes, deux baux signés à l’issue de l’essai.",
                        "Les rez-de-chaussée vacants de la rue Haute.",
                        LocalDate.of(2026, 2, 16),
                        LocalDate.of(2027, 6, 30),
                        Money.euros(184_000),
                        TOWN_CENTRE_MANAGER.id()),
                LocalDate.of(2026, 1, 22));
        propose(
                SHOPS_FITTING,
                SHOPS,
                "A-2.05-1",
                "Remise en état de quatre locaux",
                Money.euros(184_000),
                LocalDate.of(2026, 2, 16),
                LocalDate.of(2026, 11, 30),
                TOWN_CENTRE_MANAGER.id());
    }

    private void square() {
        propose(
                SQUARE,
                "A-3.01",
                "Place de la Gare, accès et plantations",
                "Relier la gare au cœur de ville à pied et à vélo, à l’ombre.",
                List.of(3, 4),
                LocalDate.of(2025, 11, 3));
        frame(
                SQUARE,
                new ProjectFrame(
                        "Un parcours continu de la gare à la rue Haute, quarante arbres plantés.",
                        "La place et ses abords, hors emprise ferroviaire.",
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2028, 3, 31),
                        Money.euros(960_000),
                        null),
                LocalDate.of(2026, 1, 27));
        propose(
                action("square-studies"),
                SQUARE,
                "A-3.01-1",
                "Études et acquisitions",
                Money.euros(960_000),
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2028, 3, 31),
                null);
    }

    private void propose(
            ProjectId project, String reference, String name, String summary, List<Integer> axes, LocalDate on) {
        story.send(
                DIRECTOR.acting(),
                "project-" + reference,
                new ProposeProject(
                        project, ValmoretGround.PROGRAMME, reference, name, summary, axes, ValmoretGround.TOWN, on));
    }

    private void frame(ProjectId project, ProjectFrame frame, LocalDate on) {
        story.sendOn(
                project,
                DIRECTOR.acting(),
                "frame-" + project,
                version -> new FrameProject(project, version, frame, on));
    }

    private void propose(
            ActionId action,
            ProjectId project,
            String reference,
            String name,
            Money costHt,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable PersonId lead) {
        story.send(
                DIRECTOR.acting(),
                "action-" + reference,
                new ProposeAction(
                        action, project, reference, name, costHt, startsOn, endsOn, lead, LocalDate.of(2026, 1, 28)));
    }

    private static ProjectId project(String key) {
        return new ProjectId(Identifier.fromNaturalKey("valmoret", "project-" + key));
    }

    private static ActionId action(String key) {
        return new ActionId(Identifier.fromNaturalKey("valmoret", "action-" + key));
    }
}
