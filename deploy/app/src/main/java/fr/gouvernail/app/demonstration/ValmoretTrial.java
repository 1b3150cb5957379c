package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.BANK;
import static fr.gouvernail.app.demonstration.ValmoretPerson.CHAMBER;
import static fr.gouvernail.app.demonstration.ValmoretPerson.DIRECTOR;
import static fr.gouvernail.app.demonstration.ValmoretPerson.MAYOR;
import static fr.gouvernail.app.demonstration.ValmoretPerson.PMO;
import static fr.gouvernail.app.demonstration.ValmoretPerson.TOWN_CENTRE_MANAGER;

import fr.gouvernail.contract.assessment.Confidence;
import fr.gouvernail.contract.assessment.EffectCommand.ForeseeEffect;
import fr.gouvernail.contract.assessment.EffectDomain;
import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.DecisionCommand.AdoptDecision;
import fr.gouvernail.contract.governance.DecisionCommand.DraftDecision;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.SittingCommand.CloseSitting;
import fr.gouvernail.contract.governance.SittingCommand.ConveneSitting;
import fr.gouvernail.contract.governance.SittingCommand.OpenSitting;
import fr.gouvernail.contract.governance.SittingCommand.PutOnAgenda;
import fr.gouvernail.contract.governance.SittingCommand.RecordAttendance;
import fr.gouvernail.contract.governance.SittingCommand.RecordVote;
import fr.gouvernail.contract.portfolio.Derogation;
import fr.gouvernail.contract.portfolio.Location;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.AttachProject;
import fr.gouvernail.contract.portfolio.ProjectCommand.FrameProject;
import fr.gouvernail.contract.portfolio.ProjectCommand.ProposeProject;
import fr.gouvernail.contract.portfolio.ProjectCommand.ReportProgress;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.contract.portfolio.ProjectStructureCommand.LocateProject;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.EffectId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.value.GeoPoint;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A street closed to cars on ten Saturdays, launched on 8 October 2026, when what has to hold before a launch stops it: its effects are
 * foreseen, but nothing was examined, and the committee says why it goes on without.
 */
final class ValmoretTrial {

    private static final ProjectId SATURDAYS =
            new ProjectId(Identifier.fromNaturalKey("valmoret", "project-saturdays"));
    private static final SittingId SITTING = new SittingId(Identifier.fromNaturalKey("valmoret", "sitting-2026-10-08"));
    private static final DecisionId LAUNCH = new DecisionId(Identifier.fromNaturalKey("valmoret", "decision-D-19"));

    private static final Location STREET =
            new Location(new GeoPoint(1_488_600, 46_741_900), List.of(), "Rue Haute, de la halle au pont", null);
    private static final String TITLE = "Essayer les samedis sans voiture rue Haute";
    private static final Money COST = Money.euros(18_000);
    private static final LocalDate PROPOSED_ON = LocalDate.of(2026, 9, 8);
    private static final LocalDate FRAMED_ON = LocalDate.of(2026, 9, 15);
    private static final LocalDate CONVENED_ON = LocalDate.of(2026, 9, 28);
    private static final LocalDate HELD_ON = LocalDate.of(2026, 10, 8);
    private static final LocalDate ENDS_ON = LocalDate.of(2026, 12, 19);

    /** What the committee does not wait for, and why. */
    private static final List<Derogation> SET_ASIDE = List.of(
            new Derogation(
                    "V-01",
                    "18 000 € pris sur le budget de fonctionnement de la voirie : sans subvention, il n’y a pas de plan à équilibrer.",
                    null),
            new Derogation(
                    "V-02",
                    "Dix samedis sans équipement ni agent de plus : rien à faire fonctionner après l’essai.",
                    null),
            new Derogation(
                    "V-09",
                    "L’essai est fait pour apprendre ce que l’examen demanderait ; il s’arrête d’un samedi à l’autre.",
                    "Note du comité de pilotage du 22 septembre 2026"),
            new Derogation(
                    "V-05", "La carte sera relue en janvier avec les comptages de l’essai, avant toute suite.", null),
            new Derogation(
                    "V-06",
                    "Aucun engagement n’est demandé aux commerçants pour un essai ; ils sont reçus le 4 janvier.",
                    "Courrier aux commerçants du 1er octobre 2026"));

    private final Story story;

    ValmoretTrial(Story story) {
        this.story = story;
    }

    void tell() {
        prepare();
        foresee("saturdays-passage", true, "Plus de passants rue Haute le samedi après-midi.", null);
        foresee(
                "saturdays-detour",
                false,
                "Les clients venus en voiture vont faire leurs courses en périphérie.",
                "Commerces du bas de la rue Haute");
        story.send(
                DIRECTOR.acting(),
                "draft-D-19",
                new DraftDecision(
                        LAUNCH,
                        ValmoretBodies.GOVERNANCE,
                        "D-19",
                        TITLE,
                        "Le comité lance l’essai de dix samedis, du 17 octobre au 19 décembre 2026, et en reçoit le bilan en janvier.",
                        new Resolution.LaunchProject(SATURDAYS, SET_ASIDE)));
        sit();
        story.sendOn(LAUNCH, MAYOR.acting(), "adopt-D-19", version -> new AdoptDecision(LAUNCH, version, HELD_ON));
        story.awaitEnacted(Set.of(LAUNCH));
        story.sendOn(
                SATURDAYS,
                new Actor(TOWN_CENTRE_MANAGER.id(), Role.PROJECT_LEAD),
                "saturdays-progress",
                version -> new ReportProgress(
                        SATURDAYS,
                        version,
                        40,
                        Weather.BRIGHT_SPELLS,
                        "Quatre samedis sur dix : 12 % de passants de plus, deux boutiques disent vendre moins.",
                        "Compter aussi en bas de la rue.",
                        LocalDate.of(2026, 11, 9)));
    }

    private void prepare() {
        story.send(
                DIRECTOR.acting(),
                "project-A-3.02",
                new ProposeProject(
                        SATURDAYS,
                        ValmoretGround.PROGRAMME,
                        "A-3.02",
                        "Samedis sans voiture rue Haute",
                        "Fermer la rue Haute aux voitures dix samedis, et compter ce que les commerces y gagnent ou y perdent.",
                        List.of(3),
                        ValmoretGround.TOWN,
                        PROPOSED_ON));
        var frame = new ProjectFrame(
                "Savoir, comptages à l’appui, si la rue peut être rendue aux piétons le samedi.",
                "La rue Haute, de la place de la Halle au pont.",
                LocalDate.of(2026, 10, 17),
                ENDS_ON,
                COST,
                TOWN_CENTRE_MANAGER.id());
        story.sendOn(
                SATURDAYS,
                DIRECTOR.acting(),
                "frame-saturdays",
                version -> new FrameProject(SATURDAYS, version, frame, FRAMED_ON));
        story.sendOn(
                SATURDAYS,
                DIRECTOR.acting(),
                "locate-saturdays",
                version -> new LocateProject(SATURDAYS, version, STREET, "Relevé du cadastre.", FRAMED_ON));
        story.sendOn(
                ValmoretStructure.ON_FOOT,
                DIRECTOR.acting(),
                "attach-saturdays",
                version -> new AttachProject(ValmoretStructure.ON_FOOT, version, SATURDAYS, FRAMED_ON));
    }

    private void foresee(String key, boolean wanted, String what, @Nullable String affected) {
        var effect = new EffectId(Identifier.fromNaturalKey("valmoret", "effect-" + key));
        story.send(
                PMO.acting(),
                "effect-" + key,
                new ForeseeEffect(
                        effect,
                        SATURDAYS,
                        EffectDomain.TRADE,
                        wanted,
                        what,
                        affected,
                        2,
                        Confidence.MEDIUM,
                        ENDS_ON,
                        FRAMED_ON));
    }

    private void sit() {
        story.send(
                MAYOR.acting(),
                "sitting-october",
                new ConveneSitting(
                        SITTING, ValmoretBodies.GOVERNANCE, HELD_ON, "Hôtel de ville, salle du conseil", CONVENED_ON));
        onSitting("agenda", version -> new PutOnAgenda(SITTING, version, TITLE, LAUNCH));
        onSitting("open", version -> new OpenSitting(SITTING, version));
        onSitting("attendance", version -> new RecordAttendance(SITTING, version, attendances()));
        onSitting("vote", version -> new RecordVote(SITTING, version, 1, ballots()));
        onSitting("close", version -> new CloseSitting(SITTING, version));
    }

    /** All but the bank are there. */
    private static List<Attendance> attendances() {
        return ValmoretBodies.governanceMembers().keySet().stream()
                .map(person -> new Attendance(person.id(), person == BANK ? Presence.EXCUSED : Presence.PRESENT, null))
                .toList();
    }

    /** The chamber of commerce would have waited for the traders. */
    private static List<Ballot> ballots() {
        return ValmoretBodies.governanceMembers().keySet().stream()
                .filter(person -> person != BANK)
                .map(person -> new Ballot(person.id(), person == CHAMBER ? Choice.AGAINST : Choice.FOR))
                .toList();
    }

    private void onSitting(String key, LongFunction<Command> command) {
        story.sendOn(SITTING, MAYOR.acting(), "sitting-october-" + key, command);
    }
}
