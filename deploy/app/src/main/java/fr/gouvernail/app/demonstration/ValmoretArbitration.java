package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.DIRECTOR;

import fr.gouvernail.contract.portfolio.ArbitrationStanceCommand.TakeStance;
import fr.gouvernail.contract.portfolio.ArbitrationStanceCommand.WithdrawStance;
import fr.gouvernail.contract.portfolio.OptionStance;
import fr.gouvernail.contract.portfolio.StanceHolder;
import java.time.LocalDate;
import java.util.Map;

/** What the bodies, the funders and the association say of the three options for the hall, before anybody settles it. */
final class ValmoretArbitration {

    /** How what was said is known, by day of March. */
    private static final Map<Integer, String> SOURCES =
            Map.of(17, "Relevé de décisions du comité, 17 mars", 18, "Réunion des financeurs et des usagers, 18 mars");

    private final Story story;

    ValmoretArbitration(Story story) {
        this.story = story;
    }

    void tell() {
        var association = StanceHolder.organisation(ValmoretGround.ASSOCIATION);
        var region = StanceHolder.organisation(ValmoretGround.REGION);
        var committee = StanceHolder.body(ValmoretBodies.STEERING);
        say(
                "hall-stance-committee",
                "B",
                committee,
                OptionStance.SUPPORTS_IF,
                "Si l’État confirme que l’objet financé ne change pas.",
                17);
        say(
                "hall-stance-association",
                "B",
                association,
                OptionStance.OPPOSES,
                "La salle de l’étage est la raison de notre engagement.",
                18);
        say("hall-stance-association-a", "A", association, OptionStance.SUPPORTS, "Tout le programme est gardé.", 18);
        say("hall-stance-region", "C", region, OptionStance.SUPPORTS, "Une demande serait examinée.", 18);
        story.sendOn(
                ValmoretProjects.HALL_WORKS,
                DIRECTOR.acting(),
                "hall-stance-region-withdrawn",
                version -> new WithdrawStance(
                        ValmoretProjects.HALL_WORKS,
                        version,
                        "C",
                        region,
                        "La Région ne se prononcera pas avant sa commission permanente de juin.",
                        LocalDate.of(2026, 3, 20)));
    }

    private void say(String key, String option, StanceHolder holder, OptionStance stance, String words, int day) {
        story.sendOn(
                ValmoretProjects.HALL_WORKS,
                DIRECTOR.acting(),
                key,
                version -> new TakeStance(
                        ValmoretProjects.HALL_WORKS,
                        version,
                        option,
                        holder,
                        stance,
                        words,
                        SOURCES.get(day),
                        LocalDate.of(2026, 3, day)));
    }
}
