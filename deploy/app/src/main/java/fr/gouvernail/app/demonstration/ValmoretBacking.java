package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.DIRECTOR;
import static fr.gouvernail.app.demonstration.ValmoretPerson.PMO;
import static fr.gouvernail.app.demonstration.ValmoretProjects.HALL;

import fr.gouvernail.contract.assessment.ActorKind;
import fr.gouvernail.contract.assessment.BackingActor;
import fr.gouvernail.contract.assessment.BackingCommand.CheckCommitment;
import fr.gouvernail.contract.assessment.BackingCommand.Commit;
import fr.gouvernail.contract.assessment.BackingCommand.DeclareBacking;
import fr.gouvernail.contract.assessment.BackingPosition;
import fr.gouvernail.contract.assessment.Commitment;
import fr.gouvernail.contract.assessment.CommitmentKind;
import fr.gouvernail.contract.assessment.Evidence;
import fr.gouvernail.kernel.id.BackingId;
import fr.gouvernail.query.platform.document.StoredFiles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who backs the market hall and who does not: fourteen actors, nine firm, three on a condition, two opposed. */
final class ValmoretBacking {

    private static final LocalDate MET_ON = LocalDate.of(2026, 1, 26);
    private static final LocalDate CHECKED_ON = LocalDate.of(2026, 2, 2);
    private static final LocalDate VALID_UNTIL = LocalDate.of(2028, 12, 31);

    private final Story story;
    private final StoredFiles files;

    ValmoretBacking(Story story, StoredFiles files) {
        this.story = story;
        this.files = files;
    }

    void tell() {
        for (int stall = 1; stall <= 7; stall++) {
            stallHolder(stall);
        }
        chamber();
        association();
        conditional(
                "Commerçants de la rue Haute", ActorKind.TRADER, "Garder un accès de livraison pendant les travaux.");
        conditional(
                "Usagers du marché venant en voiture",
                ActorKind.RESIDENTS,
                "Remplacer les 38 places perdues pendant les travaux.");
        conditional(
                "Propriétaires des cellules voisines",
                ActorKind.OWNER,
                "Connaître le calendrier du chantier trois mois avant.");
        opposed("Riverains du parvis", "Le bruit des livraisons, six jours sur sept, dès cinq heures.");
        opposed("Forains de la place basse", "Le marché de plein air perdrait la moitié de ses emplacements.");
    }

    private void stallHolder(int stall) {
        var actor = BackingActor.group(ActorKind.TRADER, "Étal n° " + stall + " de la halle");
        declare(actor, BackingPosition.SUPPORTS, "Prêt à revenir dans la halle rénovée.", false);
        commit(
                actor,
                new Commitment(
                        CommitmentKind.LETTER_TO_LEASE,
                        "Louer un étal dès l’ouverture, pour trois ans.",
                        null,
                        1,
                        "étals loués",
                        null,
                        VALID_UNTIL,
                        letter("Lettre d’intention de louer, étal n° " + stall)));
    }

    private void chamber() {
        var actor = BackingActor.group(ActorKind.PUBLIC_BODY, "Chambre de commerce et d’industrie");
        declare(actor, BackingPosition.SUPPORTS, "La halle donne une vitrine aux producteurs du pays.", true);
        commit(
                actor,
                new Commitment(
                        CommitmentKind.TRAINING,
                        "Former les commerçants de la halle à la vente en ligne.",
                        null,
                        24,
                        "commerçants formés",
                        null,
                        VALID_UNTIL,
                        letter("Délibération du bureau de la chambre")));
    }

    private void association() {
        var actor = BackingActor.organisation(ActorKind.ASSOCIATION, ValmoretGround.ASSOCIATION);
        declare(actor, BackingPosition.SUPPORTS, "Nous tiendrons l’accueil et les ateliers de la salle haute.", true);
        commit(
                actor,
                new Commitment(
                        CommitmentKind.TIME,
                        "Tenir l’accueil et les ateliers de la salle.",
                        null,
                        1_200,
                        "heures par an",
                        null,
                        VALID_UNTIL,
                        letter("Engagement de l’association")));
    }

    private void conditional(String group, ActorKind kind, String condition) {
        declare(BackingActor.group(kind, group), BackingPosition.SUPPORTS_IF, condition, true);
    }

    private void opposed(String group, String why) {
        declare(BackingActor.group(ActorKind.RESIDENTS, group), BackingPosition.OPPOSED, why, true);
    }

    private void declare(BackingActor actor, BackingPosition position, String words, boolean named) {
        var backing = BackingId.of(HALL, actor.key());
        story.send(
                DIRECTOR.acting(),
                "backing-" + backing,
                new DeclareBacking(backing, HALL, actor, named, position, words, MET_ON));
    }

    private void commit(BackingActor actor, Commitment commitment) {
        var backing = BackingId.of(HALL, actor.key());
        story.sendOn(
                backing,
                DIRECTOR.acting(),
                "commitment-" + backing,
                version -> new Commit(backing, version, commitment, MET_ON));
        story.sendOn(
                backing,
                PMO.acting(),
                "check-" + backing,
                version -> new CheckCommitment(backing, version, 1, "Écrit lu : il dit bien cela.", CHECKED_ON));
    }

    private @Nullable Evidence letter(String name) {
        var content = ("Document de démonstration : " + name + ".\n").getBytes(StandardCharsets.UTF_8);
        var kept = files.keep(ValmoretGround.VALMORET, DIRECTOR.id(), content);
        return new Evidence(name, kept.fingerprint(), content.length, null);
    }
}
