package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.AttachedDocument;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.WrittenAnswer;
import fr.gouvernail.contract.governance.WrittenMeans;
import fr.gouvernail.kernel.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A written consultation with what was sent and what was answered, as far as the reader may see it.
 *
 * @param text what is to be decided
 * @param members who was asked; only oneself for a reader outside the administrations
 * @param answers every one there was, in the order in which they were recorded; only one's own for such a reader
 */
public record ConsultationSheet(
        ConsultationRow consultation,
        String text,
        List<AttachedDocument> documents,
        List<Member> members,
        List<Answer> answers) {
    public ConsultationSheet {
        documents = List.copyOf(documents);
        members = List.copyOf(members);
        answers = List.copyOf(answers);
    }

    /** Who sat on the day it opened. */
    public record Member(PersonId person, SeatQuality quality, boolean voting, boolean chair) {}

    /** That an answer was entered for the wrong member: why, and by which event it no longer counts. */
    public record Withdrawal(LocalDate on, String reason, long event) {}

    /** What a member answered, as recorded at that position. @param withdrawal null where it counts, or counted until it was changed */
    public record Answer(
            PersonId person,
            WrittenAnswer answer,
            @Nullable String reason,
            WrittenMeans means,
            LocalDate answeredOn,
            Instant recordedAt,
            @Nullable Withdrawal withdrawal,
            long event) {}

    /** The one that counts: the last by its day and, on one day, the last recorded; null while there is none. */
    public @Nullable Answer answerOf(PersonId person) {
        return answers.stream()
                .filter(answer -> answer.person().equals(person) && answer.withdrawal() == null)
                .max(Comparator.comparing(Answer::answeredOn).thenComparingLong(Answer::event))
                .orElse(null);
    }

    /** Those that another has taken the place of. */
    public List<Answer> earlierOf(PersonId person) {
        var counting = answerOf(person);
        return answers.stream()
                .filter(answer -> answer.person().equals(person) && !answer.equals(counting))
                .toList();
    }

    /** Those whose answer may be recorded from a mail or a letter: what a member answered on the page is the member's to change. */
    public List<Member> recordable() {
        return members.stream()
                .filter(Member::voting)
                .filter(member -> {
                    var answer = answerOf(member.person());
                    return answer == null || answer.means() != WrittenMeans.HERE;
                })
                .toList();
    }

    /** Those whose answer came by mail or letter, and may have been entered for the wrong member. */
    public List<Member> withdrawable() {
        return recordable().stream()
                .filter(member -> answerOf(member.person()) != null)
                .toList();
    }

    /** What keeps it from being approved by silence. */
    public List<Answer> objections() {
        return members.stream()
                .map(member -> answerOf(member.person()))
                .filter(answer -> answer != null && answer.answer().stopsSilence())
                .toList();
    }

    Optional<Member> member(PersonId person) {
        return members.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    /** Whether that person has a vote in it. */
    public boolean asks(PersonId person) {
        return member(person).filter(Member::voting).isPresent();
    }
}
