package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.DIRECTOR;
import static fr.gouvernail.app.demonstration.ValmoretPerson.FIRST_DEPUTY;
import static fr.gouvernail.app.demonstration.ValmoretPerson.HALL_LEAD;
import static fr.gouvernail.app.demonstration.ValmoretPerson.TECHNICAL_SERVICE;
import static fr.gouvernail.app.demonstration.ValmoretPerson.TOWN_CENTRE_MANAGER;

import fr.gouvernail.contract.portfolio.ActionStructureCommand.LocateAction;
import fr.gouvernail.contract.portfolio.ActionStructureCommand.SetActionParties;
import fr.gouvernail.contract.portfolio.Location;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.AttachProject;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.RewordObjective;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.SetObjective;
import fr.gouvernail.contract.portfolio.Parties;
import fr.gouvernail.contract.portfolio.Partner;
import fr.gouvernail.contract.portfolio.ProgrammeCommand.EnterProgrammePhase;
import fr.gouvernail.contract.portfolio.ProgrammePhase;
import fr.gouvernail.contract.portfolio.ProjectStructureCommand.LocateProject;
import fr.gouvernail.contract.portfolio.ProjectStructureCommand.SetProjectParties;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.ObjectiveId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.GeoPoint;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the programme pursues and the phases it went through; who carries its projects, and where these are. */
final class ValmoretStructure {

    private static final ObjectiveId TRADE = objective("trade");
    private static final ObjectiveId TRIALS = objective("trials");
    static final ObjectiveId ON_FOOT = objective("on-foot");
    private static final LocalDate SET_ON = LocalDate.of(2025, 9, 1);
    private static final LocalDate NAMED_ON = LocalDate.of(2026, 2, 2);

    private final Story story;

    ValmoretStructure(Story story) {
        this.story = story;
    }

    void tell() {
        phases();
        objectives();
        hall();
        others();
    }

    private void phases() {
        enter(ProgrammePhase.PREPARATION, "Lettre d’intention au préfet", LocalDate.of(2023, 1, 10));
        enter(ProgrammePhase.INITIALISATION, "Convention signée le 4 juillet 2023", LocalDate.of(2023, 7, 4));
        enter(ProgrammePhase.DEPLOYMENT, "Avenant de projet du 16 décembre 2024", LocalDate.of(2024, 12, 16));
    }

    private void enter(ProgrammePhase phase, String reference, LocalDate on) {
        var programme = ValmoretGround.PROGRAMME;
        story.sendOn(
                programme,
                DIRECTOR.acting(),
                "phase-" + phase,
                version -> new EnterProgrammePhase(programme, version, phase, reference, on));
    }

    private void objectives() {
        set(TRADE, 2, null, "Rouvrir des commerces au centre", "Dix locaux vacants de moins fin 2028");
        set(TRIALS, null, TRADE, "Essayer des commerces avant de signer un bail", null);
        set(
                ON_FOOT,
                3,
                null,
                "Aller de la gare à la halle à pied, à l’ombre",
                "Dix minutes, sans traverser de parking");
        story.sendOn(
                TRIALS,
                DIRECTOR.acting(),
                "objective-trials-reworded",
                version -> new RewordObjective(
                        TRIALS,
                        version,
                        "Essayer des commerces avant de signer un bail",
                        "Deux baux signés à l’issue de l’essai",
                        "Le comité a demandé à quoi se verrait la réussite.",
                        NAMED_ON));
        attach(TRADE, ValmoretProjects.HALL);
        attach(TRIALS, ValmoretProjects.SHOPS);
        attach(ON_FOOT, ValmoretProjects.SQUARE);
    }

    private void set(
            ObjectiveId objective,
            @Nullable Integer axis,
            @Nullable ObjectiveId parent,
            String title,
            @Nullable String measure) {
        story.send(
                DIRECTOR.acting(),
                "objective-" + objective,
                new SetObjective(objective, ValmoretGround.PROGRAMME, axis, parent, title, measure, SET_ON));
    }

    private void attach(ObjectiveId objective, ProjectId project) {
        story.sendOn(
                objective,
                DIRECTOR.acting(),
                "attach-" + project,
                version -> new AttachProject(objective, version, project, NAMED_ON));
    }

    private void hall() {
        var hall = ValmoretProjects.HALL;
        var works = ValmoretProjects.HALL_WORKS;
        var parties = new Parties(
                List.of(TECHNICAL_SERVICE.id(), TOWN_CENTRE_MANAGER.id()),
                FIRST_DEPUTY.id(),
                "Direction de l’urbanisme",
                List.of(
                        new Partner(ValmoretGround.REGION, "cofinance"),
                        new Partner(ValmoretGround.ASSOCIATION, "gérera la salle de l’étage")),
                ValmoretBodies.GOVERNANCE);
        name(hall, parties, "Nommés au cadrage de janvier.");
        story.sendOn(
                works,
                HALL_LEAD.acting(),
                "parties-hall-works",
                version -> new SetActionParties(
                        works,
                        version,
                        new Parties(
                                List.of(TECHNICAL_SERVICE.id()),
                                FIRST_DEPUTY.id(),
                                "Services techniques",
                                List.of(),
                                ValmoretBodies.STEERING),
                        "Nommés avec le projet.",
                        NAMED_ON));
        var place = new Location(
                point(1_487_600, 46_741_200),
                List.of(
                        point(1_487_150, 46_740_950),
                        point(1_488_050, 46_740_950),
                        point(1_488_050, 46_741_450),
                        point(1_487_150, 46_741_450),
                        point(1_487_150, 46_740_950)),
                "Place du Marché",
                3_800L);
        locate(hall, place);
        story.sendOn(
                works,
                HALL_LEAD.acting(),
                "locate-hall-works",
                version -> new LocateAction(works, version, place, "Comme le projet.", NAMED_ON));
    }

    private void others() {
        name(
                ValmoretProjects.SHOPS,
                new Parties(List.of(), FIRST_DEPUTY.id(), "Service du commerce", List.of(), null),
                "Nommée au cadrage de janvier.");
        locate(
                ValmoretProjects.SHOPS,
                new Location(point(1_489_400, 46_742_300), List.of(), "Rue Haute, du 4 au 31", 420L));
        locate(
                ValmoretProjects.SQUARE,
                new Location(point(1_482_900, 46_739_100), List.of(), "Place de la Gare", 6_200L));
    }

    private void name(ProjectId project, Parties parties, String reason) {
        story.sendOn(
                project,
                DIRECTOR.acting(),
                "parties-" + project,
                version -> new SetProjectParties(project, version, parties, reason, NAMED_ON));
    }

    private void locate(ProjectId project, Location place) {
        story.sendOn(
                project,
                DIRECTOR.acting(),
                "locate-" + project,
                version -> new LocateProject(project, version, place, "Relevé du cadastre.", NAMED_ON));
    }

    private static GeoPoint point(int longitudeE6, int latitudeE6) {
        return new GeoPoint(longitudeE6, latitudeE6);
    }

    private static ObjectiveId objective(String key) {
        return new ObjectiveId(Identifier.fromNaturalKey("valmoret", "objective-" + key));
    }
}
