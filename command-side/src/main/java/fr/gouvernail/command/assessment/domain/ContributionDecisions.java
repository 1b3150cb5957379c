package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.contract.assessment.ContributionRejection.ANSWERED_BEFORE_LAST;
import static fr.gouvernail.contract.assessment.ContributionRejection.ANSWERED_BEFORE_RECEIVED;
import static fr.gouvernail.contract.assessment.ContributionRejection.ANSWER_BEFORE_RECEIVED;
import static fr.gouvernail.contract.assessment.ContributionRejection.IN_THE_FUTURE;
import static fr.gouvernail.contract.assessment.ContributionRejection.NOT_PUBLISHED;
import static fr.gouvernail.contract.assessment.ContributionRejection.OWN_ENTRY_ONLY;
import static fr.gouvernail.contract.assessment.ContributionRejection.PEOPLE_OUT_OF_RANGE;
import static fr.gouvernail.contract.assessment.ContributionRejection.PUBLISHED_ALREADY;

import fr.gouvernail.contract.assessment.ContributionChannel;
import fr.gouvernail.contract.assessment.ContributionCommand.AnswerContribution;
import fr.gouvernail.contract.assessment.ContributionCommand.PublishContribution;
import fr.gouvernail.contract.assessment.ContributionCommand.RecordContribution;
import fr.gouvernail.contract.assessment.ContributionCommand.UnpublishContribution;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionAnswered;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionPublished;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionRecorded;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionUnpublished;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Subjects;
import java.time.LocalDate;

/** What a contribution decides. */
final class ContributionDecisions {

    private static final int MOST = 100_000;

    static ContributionRecorded record(
            RecordContribution command, Home home, Role role, Subjects subjects, LocalDate today) {
        requireOwn(command, role);
        var organisation = command.organisation();
        if (organisation != null) {
            var known = subjects.require("organisation", organisation).territory();
            if (known != null && !known.equals(home.territory())) {
                throw CommandRejected.of(
                        PlatformRejection.OTHER_TERRITORY, "field", "organisation", "value", organisation);
            }
        }
        if (command.people() < 1 || command.people() > MOST) {
            throw CommandRejected.of(PEOPLE_OUT_OF_RANGE, "people", command.people());
        }
        requireNotAfter(command.effectiveOn(), today);
        var answerBy = command.answerBy();
        if (answerBy != null && answerBy.isBefore(command.effectiveOn())) {
            throw CommandRejected.of(ANSWER_BEFORE_RECEIVED, "answerBy", answerBy, "received", command.effectiveOn());
        }
        return new ContributionRecorded(
                command.contribution(),
                command.project(),
                home.territory(),
                home.programme(),
                command.channel(),
                organisation,
                command.people(),
                command.summary(),
                answerBy,
                command.effectiveOn());
    }

    /** What others said is taken down by those whose office it is. */
    private static void requireOwn(RecordContribution command, Role role) {
        boolean own = command.channel() == ContributionChannel.OWN_ENTRY;
        boolean alone = command.organisation() == null && command.people() == 1;
        if ((role == Role.PARTNER && !own) || (role == Role.RESIDENT && !(own && alone))) {
            throw CommandRejected.of(OWN_ENTRY_ONLY);
        }
    }

    static ContributionAnswered answer(ContributionState state, AnswerContribution command, LocalDate today) {
        requireNotAfter(command.effectiveOn(), today);
        if (command.effectiveOn().isBefore(state.receivedOn())) {
            throw CommandRejected.of(
                    ANSWERED_BEFORE_RECEIVED, "on", command.effectiveOn(), "received", state.receivedOn());
        }
        if (state.answeredOn() != null && command.effectiveOn().isBefore(state.answeredOn())) {
            throw CommandRejected.of(ANSWERED_BEFORE_LAST, "on", command.effectiveOn(), "last", state.answeredOn());
        }
        return new ContributionAnswered(
                command.contribution(), state.outcome(), command.outcome(), command.answer(), command.effectiveOn());
    }

    static ContributionPublished publish(ContributionState state, PublishContribution command, LocalDate today) {
        requireNotAfter(command.effectiveOn(), today);
        if (state.publishedOn() != null) {
            throw CommandRejected.of(PUBLISHED_ALREADY, "on", state.publishedOn());
        }
        return new ContributionPublished(command.contribution(), command.effectiveOn());
    }

    static ContributionUnpublished unpublish(ContributionState state, UnpublishContribution command, LocalDate today) {
        requireNotAfter(command.effectiveOn(), today);
        if (state.publishedOn() == null) {
            throw CommandRejected.of(NOT_PUBLISHED);
        }
        return new ContributionUnpublished(command.contribution(), command.reason(), command.effectiveOn());
    }

    private static void requireNotAfter(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw CommandRejected.of(IN_THE_FUTURE, "on", on, "today", today);
        }
    }

    private ContributionDecisions() {}
}
