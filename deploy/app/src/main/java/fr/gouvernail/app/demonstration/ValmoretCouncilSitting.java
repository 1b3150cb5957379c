package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.DIRECTOR;
import static fr.gouvernail.app.demonstration.ValmoretPerson.FIRST_DEPUTY;
import static fr.gouvernail.app.demonstration.ValmoretPerson.MAYOR;
import static fr.gouvernail.app.demonstration.ValmoretPerson.OPPOSITION;
import static fr.gouvernail.app.demonstration.ValmoretPerson.RURAL_COUNCILLOR;
import static fr.gouvernail.app.demonstration.ValmoretPerson.SCHOOL_COUNCILLOR;
import static fr.gouvernail.app.demonstration.ValmoretPerson.TRADE_DEPUTY;
import static fr.gouvernail.app.demonstration.ValmoretPerson.YOUTH_COUNCILLOR;

import fr.gouvernail.contract.governance.AgendaCommand.AttachDocument;
import fr.gouvernail.contract.governance.AgendaCommand.PublishList;
import fr.gouvernail.contract.governance.AttachedDocument;
import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.CouncilAct;
import fr.gouvernail.contract.governance.DecisionCommand.AdoptDecision;
import fr.gouvernail.contract.governance.DecisionCommand.DraftDecision;
import fr.gouvernail.contract.governance.DecisionCommand.PublishDecision;
import fr.gouvernail.contract.governance.DecisionCommand.TransmitDecision;
import fr.gouvernail.contract.governance.DecisionRecordCommand.DescribeAct;
import fr.gouvernail.contract.governance.ItemCommand.ApproveMinutes;
import fr.gouvernail.contract.governance.ItemCommand.OpenItem;
import fr.gouvernail.contract.governance.ItemCommand.RecordPresidency;
import fr.gouvernail.contract.governance.ItemCommand.SendMinutes;
import fr.gouvernail.contract.governance.ItemCommand.SetBallotManner;
import fr.gouvernail.contract.governance.ItemCommand.SignMinutes;
import fr.gouvernail.contract.governance.PresidingCapacity;
import fr.gouvernail.contract.governance.Proxy;
import fr.gouvernail.contract.governance.Recusal;
import fr.gouvernail.contract.governance.Recusal.Ground;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.SigningCapacity;
import fr.gouvernail.contract.governance.SittingCommand.CloseSitting;
import fr.gouvernail.contract.governance.SittingCommand.ConveneSitting;
import fr.gouvernail.contract.governance.SittingCommand.OpenSitting;
import fr.gouvernail.contract.governance.SittingCommand.PutOnAgenda;
import fr.gouvernail.contract.governance.SittingCommand.RecordAttendance;
import fr.gouvernail.contract.governance.SittingCommand.RecordVote;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.query.platform.document.StoredFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The municipal council of 19 March 2026: five clear days, seven present of nine, one written power, a councillor who leaves for an item, a
 * roll-call, two acts transmitted and published, the list and the minutes. Neither act moves money.
 */
final class ValmoretCouncilSitting {

    private static final SittingId SITTING = new SittingId(Identifier.fromNaturalKey("valmoret", "sitting-2026-03-19"));
    private static final DecisionId ROOM = new DecisionId(Identifier.fromNaturalKey("valmoret", "decision-2026-11"));
    private static final DecisionId TERRACES =
            new DecisionId(Identifier.fromNaturalKey("valmoret", "decision-2026-12"));
    private static final String ROOM_TITLE = "Mettre un local à disposition des Halles Solidaires";
    private static final String TERRACES_TITLE = "Approuver le règlement des terrasses";

    private static final String ONLINE = "https://www.valmoret.example/deliberations/";

    private static final LocalDate CONVENED_ON = LocalDate.of(2026, 3, 12);
    private static final LocalDate HELD_ON = LocalDate.of(2026, 3, 19);
    private static final LocalDate TRANSMITTED_ON = LocalDate.of(2026, 3, 23);
    private static final LocalDate PUBLISHED_ON = LocalDate.of(2026, 3, 24);
    private static final LocalDate APPROVED_ON = LocalDate.of(2026, 4, 9);

    private static final String NOTE = "/demonstration/note-explicative.txt";

    private final Story story;
    private final StoredFiles files;

    ValmoretCouncilSitting(Story story, StoredFiles files) {
        this.story = story;
        this.files = files;
    }

    void tell() {
        draft(
                ROOM,
                "2026-11",
                ROOM_TITLE,
                "Le conseil met le local du 4 rue Haute à la disposition de l’association Les Halles Solidaires, pour un an.");
        draft(
                TERRACES,
                "2026-12",
                TERRACES_TITLE,
                "Le conseil approuve le règlement des terrasses du centre-ville, applicable au 1er mai 2026.");
        convene();
        sit();
        follow(ROOM, new CouncilAct(null, "3.3", null, null, ONLINE + "2026-11.pdf"));
        follow(TERRACES, new CouncilAct(null, "6.1", null, null, ONLINE + "2026-12.pdf"));
        onSitting(
                "list",
                version -> new PublishList(
                        SITTING, version, PUBLISHED_ON, PUBLISHED_ON, "Hôtel de ville et site de la Ville"));
        sign("signed", MAYOR, SigningCapacity.CHAIR);
        sign("countersigned", FIRST_DEPUTY, SigningCapacity.SECRETARY);
        onSitting(
                "countersigned-again",
                version -> new SignMinutes(
                        SITTING,
                        version,
                        1,
                        FIRST_DEPUTY.id(),
                        SigningCapacity.SECRETARY,
                        PUBLISHED_ON.plusDays(1),
                        "Signé le lendemain de l’affichage, et non le même jour"));
        onSitting("sent", version -> new SendMinutes(SITTING, version, PUBLISHED_ON.plusDays(2), null));
        onSitting("approved", version -> new ApproveMinutes(SITTING, version, APPROVED_ON, null, false));
    }

    private void sign(String key, ValmoretPerson person, SigningCapacity capacity) {
        onSitting(key, version -> new SignMinutes(SITTING, version, 1, person.id(), capacity, PUBLISHED_ON));
    }

    private void convene() {
        story.send(
                MAYOR.acting(),
                "council-sitting",
                new ConveneSitting(
                        SITTING, ValmoretBodies.COUNCIL, HELD_ON, "Hôtel de ville, salle du conseil", CONVENED_ON));
        putOnAgenda("1", ROOM_TITLE, ROOM);
        putOnAgenda("2", TERRACES_TITLE, TERRACES);
        putOnAgenda("3", "Point d’étape d’Action cœur de ville", null);
        attachNote();
    }

    /** One note for the three items: what a council of this size receives with its convocation (R-43, art. L2121-12). */
    private void attachNote() {
        var kept = files.keep(ValmoretGround.VALMORET, FIRST_DEPUTY.id(), note());
        var note = new AttachedDocument(
                "Note explicative de synthèse",
                "1",
                kept.fingerprint(),
                kept.bytes().length,
                null,
                AttachedDocument.Kind.EXPLANATORY_NOTE);
        for (int item = 1; item <= 3; item++) {
            int number = item;
            onSitting("note-" + number, version -> new AttachDocument(SITTING, version, number, note));
        }
    }

    private static byte[] note() {
        try (var file = Objects.requireNonNull(ValmoretCouncilSitting.class.getResourceAsStream(NOTE))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sit() {
        onSitting("open", version -> new OpenSitting(SITTING, version));
        var power = new Proxy(YOUTH_COUNCILLOR.id(), FIRST_DEPUTY.id(), LocalDate.of(2026, 3, 17), false);
        onSitting("attendance", version -> new RecordAttendance(SITTING, version, attendances(), List.of(power)));
        onSitting(
                "presidency",
                version -> new RecordPresidency(
                        SITTING, version, null, MAYOR.id(), PresidingCapacity.CHAIR, FIRST_DEPUTY.id(), null));
        var leaving = new Recusal(TRADE_DEPUTY.id(), Ground.PERSONAL_INTEREST);
        onSitting("item-1", version -> new OpenItem(SITTING, version, 1, List.of(leaving)));
        vote(1);
        onSitting("item-2", version -> new OpenItem(SITTING, version, 2, List.of()));
        onSitting("roll-call", version -> new SetBallotManner(SITTING, version, 2, 2, 0, false));
        vote(2);
        onSitting("close", version -> new CloseSitting(SITTING, version));
    }

    private void draft(DecisionId decision, String reference, String title, String text) {
        story.send(
                DIRECTOR.acting(),
                "draft-" + reference,
                new DraftDecision(decision, ValmoretBodies.COUNCIL, reference, title, text, new Resolution.TakeNote()));
    }

    private void putOnAgenda(String key, String title, @Nullable DecisionId decision) {
        onSitting("agenda-" + key, version -> new PutOnAgenda(SITTING, version, title, decision));
    }

    private void vote(int item) {
        var ballots = ValmoretBodies.councillors().keySet().stream()
                .filter(person -> person != SCHOOL_COUNCILLOR)
                .map(person -> new Ballot(person.id(), choice(item, person)))
                .toList();
        onSitting("vote-" + item, version -> new RecordVote(SITTING, version, item, ballots));
    }

    /** The deputy for trade sits on the association's board; the opposition finds the rules for terraces too dear. */
    private static Choice choice(int item, ValmoretPerson person) {
        if (item == 1) {
            return person == TRADE_DEPUTY ? Choice.RECUSED : Choice.FOR;
        }
        if (person == OPPOSITION) {
            return Choice.AGAINST;
        }
        return person == RURAL_COUNCILLOR ? Choice.ABSTAINED : Choice.FOR;
    }

    private static List<Attendance> attendances() {
        return ValmoretBodies.councillors().keySet().stream()
                .map(ValmoretCouncilSitting::attendance)
                .toList();
    }

    private static Attendance attendance(ValmoretPerson person) {
        return switch (person) {
            case YOUTH_COUNCILLOR -> new Attendance(person.id(), Presence.REPRESENTED, FIRST_DEPUTY.id());
            case SCHOOL_COUNCILLOR -> new Attendance(person.id(), Presence.EXCUSED, null);
            default -> new Attendance(person.id(), Presence.PRESENT, null);
        };
    }

    /** Described, transmitted, then published: it is executable from the later of the two days on. */
    private void follow(DecisionId decision, CouncilAct act) {
        story.sendOn(
                decision,
                MAYOR.acting(),
                "adopt-" + decision,
                version -> new AdoptDecision(decision, version, HELD_ON));
        story.sendOn(
                decision,
                MAYOR.acting(),
                "describe-" + decision,
                version -> new DescribeAct(decision, version, act, null, HELD_ON));
        story.sendOn(
                decision,
                MAYOR.acting(),
                "transmit-" + decision,
                version -> new TransmitDecision(decision, version, TRANSMITTED_ON));
        story.sendOn(
                decision,
                MAYOR.acting(),
                "publish-" + decision,
                version -> new PublishDecision(decision, version, PUBLISHED_ON));
    }

    private void onSitting(String key, LongFunction<Command> command) {
        story.sendOn(SITTING, MAYOR.acting(), "council-sitting-" + key, command);
    }
}
