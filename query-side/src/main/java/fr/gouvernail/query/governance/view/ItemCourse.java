package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.BallotManner;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.QuorumCheck;
import fr.gouvernail.contract.governance.Recusal;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one item went.
 *
 * @param place its turn in the sitting, from 1
 * @param quorum as checked when it was opened or postponed; null before
 * @param manner null until it was settled how to vote
 * @param participants who took part in a secret vote: nobody's choice is kept
 * @param signature of who presided; {@code secretarySignature} of the secretary
 * @param postponed why it went to a later sitting; null when it did not
 */
public record ItemCourse(
        int number,
        int place,
        @Nullable Long openedEvent,
        @Nullable QuorumCheck quorum,
        List<Recusal> recusals,
        @Nullable Manner manner,
        boolean secretVote,
        @Nullable Integer blank,
        @Nullable Integer invalid,
        List<PersonId> participants,
        @Nullable Postponed postponed,
        @Nullable Signature signature,
        @Nullable Signature secretarySignature,
        List<DocumentRow> documents) {

    /** How the item is voted, and how many asked for it. */
    public record Manner(
            BallotManner manner, int present, int rollCallAsked, int secretAsked, boolean appointment, long event) {}

    /** Why and by which event the item was postponed. */
    public record Postponed(Postponement ground, @Nullable String reason, long event) {}

    /** Who signed the extract of the minutes. @param signatory null for a reader who may not know */
    public record Signature(@Nullable PersonId signatory, LocalDate on, long event) {}

    public ItemCourse {
        recusals = List.copyOf(recusals);
        participants = List.copyOf(participants);
        documents = List.copyOf(documents);
    }

    /** Of who presided and of the secretary, as far as they signed. */
    public List<Signature> signatures() {
        return Stream.of(signature, secretarySignature)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    public boolean left(PersonId person) {
        return recusals.stream().anyMatch(recusal -> recusal.person().equals(person));
    }

    public boolean isSecret() {
        return manner != null && manner.manner() == BallotManner.SECRET;
    }

    ItemCourse with(List<Recusal> leaving, List<PersonId> took, List<DocumentRow> attached) {
        return new ItemCourse(
                number,
                place,
                openedEvent,
                quorum,
                leaving,
                manner,
                secretVote,
                blank,
                invalid,
                took,
                postponed,
                signature,
                secretarySignature,
                attached);
    }
}
