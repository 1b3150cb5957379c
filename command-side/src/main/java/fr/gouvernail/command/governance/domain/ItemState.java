package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.BallotManner;
import fr.gouvernail.contract.governance.QuorumCheck;
import fr.gouvernail.contract.governance.Recusal;
import fr.gouvernail.contract.governance.SigningCapacity;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSigned;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions on one item have to know.
 *
 * @param recusals who left for it, as last recorded when it was opened
 * @param manner null until it was settled: public, then
 * @param left all who left debate and vote, declared or by their ballot: not those who could not vote because their holder left
 * @param signatures of the extract of its minutes, by capacity
 * @param opening how it was last opened; null until then
 */
record ItemState(
        Progress progress,
        List<Recusal> recusals,
        @Nullable BallotManner manner,
        Set<PersonId> left,
        Map<SigningCapacity, Signature> signatures,
        @Nullable Opening opening) {

    /** The moment an item was opened. @param presentThen voting members present in person, whether they left for the item or not */
    record Opening(QuorumCheck quorum, Set<PersonId> presentThen) {
        Opening {
            presentThen = Set.copyOf(presentThen);
        }
    }

    /** Who signed, and when. */
    record Signature(PersonId person, LocalDate on) {}

    /** What became of the item. */
    enum Progress {
        PENDING,
        VOTED,
        POSTPONED
    }

    static final ItemState PENDING = new ItemState(Progress.PENDING, List.of(), null, Set.of(), Map.of(), null);

    ItemState {
        recusals = List.copyOf(recusals);
        left = Set.copyOf(left);
        signatures = Map.copyOf(signatures);
    }

    ItemState openedWith(List<Recusal> declared, Opening opened) {
        return new ItemState(progress, declared, manner, persons(declared), signatures, opened);
    }

    boolean hadQuorum() {
        return progress == Progress.VOTED || opening != null && opening.quorum().met();
    }

    ItemState votedBy(BallotManner settled) {
        return new ItemState(progress, recusals, settled, left, signatures, opening);
    }

    ItemState voted(List<PersonId> recused) {
        var all = new HashSet<>(left);
        all.addAll(recused);
        return new ItemState(Progress.VOTED, recusals, manner, all, signatures, opening);
    }

    ItemState postponed() {
        return new ItemState(Progress.POSTPONED, recusals, manner, left, signatures, opening);
    }

    ItemState signed(MinutesSigned signed) {
        var more = new HashMap<>(signatures);
        more.put(signed.capacity(), new Signature(signed.signatory(), signed.effectiveOn()));
        return new ItemState(progress, recusals, manner, left, more, opening);
    }

    ItemState voided(SigningCapacity capacity) {
        var fewer = new HashMap<>(signatures);
        fewer.remove(capacity);
        return new ItemState(progress, recusals, manner, left, fewer, opening);
    }

    boolean isSecret() {
        return manner == BallotManner.SECRET;
    }

    private static Set<PersonId> persons(List<Recusal> declared) {
        var persons = new HashSet<PersonId>();
        declared.forEach(recusal -> persons.add(recusal.person()));
        return persons;
    }
}
