package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.DIRECTOR;
import static fr.gouvernail.app.demonstration.ValmoretPerson.PMO;

import fr.gouvernail.contract.assessment.ContributionChannel;
import fr.gouvernail.contract.assessment.ContributionCommand.AnswerContribution;
import fr.gouvernail.contract.assessment.ContributionCommand.CorrectContribution;
import fr.gouvernail.contract.assessment.ContributionCommand.PublishContribution;
import fr.gouvernail.contract.assessment.ContributionCommand.RecordContribution;
import fr.gouvernail.contract.assessment.ContributionOutcome;
import fr.gouvernail.contract.assessment.ContributionWording;
import fr.gouvernail.contract.assessment.CriterionMark;
import fr.gouvernail.contract.assessment.GridCommand.MarkProject;
import fr.gouvernail.contract.assessment.GridCommand.SetGrid;
import fr.gouvernail.contract.assessment.GridCriterion;
import fr.gouvernail.kernel.id.ContributionId;
import fr.gouvernail.kernel.id.GridId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What residents and the association bring to the hall and are answered, and how the projects come out by the grid of the programme. */
final class ValmoretParticipation {

    private static final GridId GRID = GridId.of(ValmoretGround.PROGRAMME);
    private static final LocalDate MARKED = LocalDate.of(2026, 2, 10);

    private final Story story;

    ValmoretParticipation(Story story) {
        this.story = story;
    }

    void tell() {
        contributions();
        marks();
    }

    private void contributions() {
        record(
                "stalls",
                ValmoretPerson.HALL_LEAD,
                ContributionChannel.PUBLIC_MEETING,
                null,
                42,
                "Ouvrir aussi le dimanche matin, et garder des places de stationnement courtes au plus près.");
        answer(
                "stalls",
                ContributionOutcome.TAKEN_UP_IN_PART,
                "L’ouverture du dimanche est inscrite au règlement des étals ; douze places d’une demi-heure sont prévues rue basse.");
        record(
                "room",
                ValmoretPerson.HALL_LEAD,
                ContributionChannel.MAIL,
                ValmoretGround.ASSOCIATION,
                60,
                "La salle de l’étage est nécessaire aux ateliers ; sans elle, l’accueil que nous tenons perd son sens.");
        record(
                "shade",
                ValmoretPerson.HALL_LEAD,
                ContributionChannel.REGISTER,
                null,
                1,
                "Des arbres et de l’ombre sur le parvis.");
        correct(
                "room",
                new ContributionWording(
                        ContributionChannel.MAIL,
                        ValmoretGround.ASSOCIATION,
                        64,
                        "La salle de l’étage est nécessaire aux ateliers ; sans elle, l’accueil que nous tenons perd son sens."),
                "Le courrier porte soixante-quatre signatures, non soixante.");
    }

    private void record(
            String key,
            ValmoretPerson by,
            ContributionChannel channel,
            @Nullable OrganisationId organisation,
            int people,
            String summary) {
        var received = LocalDate.of(2026, 1, 22);
        story.send(
                by.acting(),
                "contribution-" + key,
                new RecordContribution(
                        contribution(key),
                        ValmoretProjects.HALL,
                        channel,
                        organisation,
                        people,
                        summary,
                        received.plusDays(60),
                        received));
    }

    private void correct(String key, ContributionWording wording, String reason) {
        story.sendOn(
                contribution(key),
                ValmoretPerson.HALL_LEAD.acting(),
                "contribution-corrected-" + key,
                version -> new CorrectContribution(
                        contribution(key), version, wording, reason, LocalDate.of(2026, 1, 26)));
    }

    private void answer(String key, ContributionOutcome outcome, String answer) {
        var on = LocalDate.of(2026, 2, 18);
        story.sendOn(
                contribution(key),
                DIRECTOR.acting(),
                "contribution-answer-" + key,
                version -> new AnswerContribution(contribution(key), version, outcome, answer, on));
        story.sendOn(
                contribution(key),
                DIRECTOR.acting(),
                "contribution-published-" + key,
                version -> new PublishContribution(contribution(key), version, on));
    }

    private static ContributionId contribution(String key) {
        return new ContributionId(Identifier.fromNaturalKey("valmoret", "contribution-" + key));
    }

    private void marks() {
        story.send(
                DIRECTOR.acting(),
                "grid",
                new SetGrid(
                        GRID,
                        ValmoretGround.PROGRAMME,
                        List.of(
                                new GridCriterion(
                                        1, "Commerce et vie du centre", "0 : l’affaiblit ; 4 : y ramène du monde", 35),
                                new GridCriterion(
                                        2, "Portage par les acteurs", "0 : personne ; 4 : des engagements fermes", 25),
                                new GridCriterion(
                                        3, "Coût pour la ville", "0 : au-delà de ses moyens ; 4 : presque rien", 25),
                                new GridCriterion(
                                        4, "Climat et cadre de vie", "0 : dégrade ; 4 : améliore nettement", 15)),
                        LocalDate.of(2026, 2, 2)));
        mark("hall-director", DIRECTOR, ValmoretProjects.HALL, 4, 3, 1, 3);
        mark("hall-pmo", PMO, ValmoretProjects.HALL, 3, 3, 1, 2);
        mark("shops-director", DIRECTOR, ValmoretProjects.SHOPS, 3, 2, 3, 1);
        mark("shops-pmo", PMO, ValmoretProjects.SHOPS, 3, 1, 4, 1);
    }

    private void mark(String key, ValmoretPerson by, ProjectId project, int... marks) {
        var given = List.of(
                new CriterionMark(1, marks[0], "D’après l’étude de commercialité."),
                new CriterionMark(2, marks[1], "D’après les engagements vérifiés."),
                new CriterionMark(3, marks[2], "D’après le plan de financement."),
                new CriterionMark(4, marks[3], "D’après le diagnostic du bâti et du parvis."));
        story.sendOn(
                GRID,
                by.acting(),
                "marks-" + key,
                version -> new MarkProject(GRID, version, project, given, null, MARKED));
    }
}
