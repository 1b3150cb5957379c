package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.HALL_LEAD;
import static fr.gouvernail.app.demonstration.ValmoretPerson.TOWN_CENTRE_MANAGER;

import fr.gouvernail.contract.portfolio.ActionCommand.AskArbitration;
import fr.gouvernail.contract.portfolio.ArbitrationOption;
import fr.gouvernail.contract.portfolio.ProjectCommand.ReportProgress;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;

/** What has happened since the sitting: the shops advance, and the hall asks for an arbitration. What comes next is the user's. */
final class ValmoretSince {

    private final Story story;

    ValmoretSince(Story story) {
        this.story = story;
    }

    void tell() {
        story.sendOn(
                ValmoretProjects.SHOPS,
                new Actor(TOWN_CENTRE_MANAGER.id(), Role.PROJECT_LEAD),
                "shops-progress",
                version -> new ReportProgress(
                        ValmoretProjects.SHOPS,
                        version,
                        15,
                        Weather.BRIGHT_SPELLS,
                        "Deux locaux remis en état, un premier commerçant retenu.",
                        "Ouvrir la première boutique.",
                        LocalDate.of(2026, 3, 10)));
        story.sendOn(
                ValmoretProjects.HALL_WORKS,
                HALL_LEAD.acting(),
                "hall-arbitration",
                version -> new AskArbitration(
                        ValmoretProjects.HALL_WORKS,
                        version,
                        "Le diagnostic a trouvé de l’amiante et une poutre fendue (216 000 € HT) ; les prescriptions des bâtiments de "
                                + "France ajoutent 96 000 €. Le coût prévu passe à 2 712 000 € HT, soit +13,0 %, sans que les subventions "
                                + "montent.",
                        Money.euros(2_712_000),
                        options(),
                        LocalDate.of(2026, 3, 16)));
    }

    private static List<ArbitrationOption> options() {
        return List.of(
                new ArbitrationOption(
                        "A",
                        "Absorber le surcoût",
                        Money.euros(2_712_000),
                        Money.euros(1_680_000),
                        Money.euros(1_032_000),
                        LocalDate.of(2028, 6, 30),
                        "Tout le programme de travaux est gardé.",
                        "La part de la ville passe de 30 % à 38,05 % : 312 000 € de plus à trouver."),
                new ArbitrationOption(
                        "B",
                        "Renoncer à la mezzanine",
                        Money.euros(2_532_000),
                        Money.euros(1_680_000),
                        Money.euros(852_000),
                        LocalDate.of(2028, 4, 30),
                        "La mezzanine est abandonnée (−180 000 € HT).",
                        "La part de la ville est de 33,65 %. La salle à l’étage n’ouvrira pas ; l’État doit être informé du changement."),
                new ArbitrationOption(
                        "C",
                        "Demander 60 000 € de plus à la Région",
                        Money.euros(2_712_000),
                        Money.euros(1_740_000),
                        Money.euros(972_000),
                        LocalDate.of(2028, 9, 30),
                        "Tout le programme de travaux est gardé.",
                        "La part de la ville est de 35,84 %, si la Région accepte ; sa réponse prendrait trois mois."));
    }
}
