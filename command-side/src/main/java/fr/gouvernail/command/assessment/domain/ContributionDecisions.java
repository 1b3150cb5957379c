package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.contract.assessment.ContributionRejection.ANSWERED_BEFORE_LAST;
import static fr.gouvernail.contract.assessment.ContributionRejection.ANSWERED_BEFORE_RECEIVED;
import static fr.gouvernail.contract.assessment.ContributionRejection.ANSWER_BEFORE_RECEIVED;
import static fr.gouvernail.contract.assessment.ContributionRejection.CORRECTED_BEFORE_RECEIVED;
import static fr.gouvernail.contract.assessment.ContributionRejection.CORRECTION_CHANGES_NOTHING;
import static fr.gouvernail.contract.assessment.ContributionRejection.DATED_TODAY;
import static fr.gouvernail.contract.assessment.ContributionRejection.IN_THE_FUTURE;
import static fr.gouvernail.contract.assessment.ContributionRejection.NOT_PUBLISHED;
import static fr.gouvernail.contract.assessment.ContributionRejection.NOT_YOURS;
import static fr.gouvernail.contract.assessment.ContributionRejection.OTHER_ORGANISATION;
import static fr.gouvernail.contract.assessment.ContributionRejection.OWN_ENTRY_ONLY;
import static fr.gouvernail.contract.assessment.ContributionRejection.PEOPLE_OUT_OF_RANGE;
import static fr.gouvernail.contract.assessment.ContributionRejection.PUBLISHED_ALREADY;
import static fr.gouvernail.contract.assessment.ContributionRejection.ROLE_WITHOUT_ORGANISATION;

import fr.gouvernail.contract.assessment.ContributionChannel;
import fr.gouvernail.contract.assessment.ContributionCommand.AnswerContribution;
import fr.gouvernail.contract.assessment.ContributionCommand.CorrectContribution;
import fr.gouvernail.contract.assessment.ContributionCommand.PublishContribution;
import fr.gouvernail.contract.assessment.ContributionCommand.RecordContribution;
import fr.gouvernail.contract.assessment.ContributionCommand.UnpublishContribution;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionAnswered;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionCorrected;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionPublished;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionRecorded;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionUnpublished;
import fr.gouvernail.contract.assessment.ContributionWording;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.OrganisationId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a contribution decides. */
final class ContributionDecisions {

    private static final int MOST = 100_000;
    private static final Set<Role> RUNNING = EnumSet.of(Role.DIRECTOR, Role.PMO);
    private static final Set<Role> BRINGING_THEIR_OWN = EnumSet.of(Role.PARTNER, Role.RESIDENT);

    static ContributionRecorded record(
            RecordContribution command, Home home, CommandContext context, Subjects subjects) {
        var wording =
                new ContributionWording(command.channel(), command.organisation(), command.people(), command.summary());
        requireSound(wording, home, context, subjects);
        requireDatedToday(command.effectiveOn(), context);
        requireNotAfter(command.effectiveOn(), context.today());
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
                command.organisation(),
                command.people(),
                command.summary(),
                answerBy,
                command.effectiveOn());
    }

    static ContributionCorrected correct(
            ContributionState state, CorrectContribution command, CommandContext context, Subjects subjects) {
        if (!context.person().equals(state.recordedBy())
                && !RUNNING.contains(context.actor().role())) {
            throw CommandRejected.of(NOT_YOURS);
        }
        requireSound(command.wording(), state.home(), context, subjects);
        requireDatedToday(command.effectiveOn(), context);
        requireNotAfter(command.effectiveOn(), context.today());
        if (command.effectiveOn().isBefore(state.receivedOn())) {
            throw CommandRejected.of(
                    CORRECTED_BEFORE_RECEIVED, "on", command.effectiveOn(), "received", state.receivedOn());
        }
        if (command.wording().equals(state.wording())) {
            throw CommandRejected.of(CORRECTION_CHANGES_NOTHING);
        }
        return new ContributionCorrected(
                command.contribution(), state.wording(), command.wording(), command.reason(), command.effectiveOn());
    }

    private static void requireSound(
            ContributionWording wording, Home home, CommandContext context, Subjects subjects) {
        requireOwn(wording, context.actor().role());
        var organisation = wording.organisation();
        if (organisation != null) {
            var known = subjects.require("organisation", organisation).territory();
            if (known != null && !known.equals(home.territory())) {
                throw CommandRejected.of(
                        PlatformRejection.OTHER_TERRITORY, "field", "organisation", "value", organisation);
            }
        }
        if (context.actor().role() == Role.PARTNER) {
            requireOfTheirOrganisation(organisation, context.actsFor(home.territory()));
        }
        if (wording.people() < 1 || wording.people() > MOST) {
            throw CommandRejected.of(PEOPLE_OUT_OF_RANGE, "people", wording.people());
        }
    }

    /** What others said is taken down by those whose office it is. */
    private static void requireOwn(ContributionWording wording, Role role) {
        boolean own = wording.channel() == ContributionChannel.OWN_ENTRY;
        boolean alone = wording.organisation() == null && wording.people() == 1;
        if ((role == Role.PARTNER && !own) || (role == Role.RESIDENT && !(own && alone))) {
            throw CommandRejected.of(OWN_ENTRY_ONLY);
        }
    }

    private static void requireOfTheirOrganisation(
            @Nullable OrganisationId organisation, @Nullable OrganisationId own) {
        if (own == null) {
            throw CommandRejected.of(ROLE_WITHOUT_ORGANISATION);
        }
        if (!own.equals(organisation)) {
            throw CommandRejected.of(OTHER_ORGANISATION, "own", own);
        }
    }

    /** Only who transcribes a paper or a meeting has another day to give than the one they write on. */
    private static void requireDatedToday(LocalDate on, CommandContext context) {
        if (BRINGING_THEIR_OWN.contains(context.actor().role()) && !on.equals(context.today())) {
            throw CommandRejected.of(DATED_TODAY, "on", on, "today", context.today());
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
