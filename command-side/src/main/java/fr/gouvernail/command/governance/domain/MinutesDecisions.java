package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.DATED_BEFORE_SITTING;
import static fr.gouvernail.contract.governance.GovernanceRejection.LIST_PUBLISHED_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.MINUTES_APPROVED_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.MINUTES_NOT_TACITLY;
import static fr.gouvernail.contract.governance.GovernanceRejection.MINUTES_SIGNED_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.NOT_CLOSED_YET;
import static fr.gouvernail.contract.governance.GovernanceRejection.OUTSIDE_MANDATE;
import static fr.gouvernail.contract.governance.GovernanceRejection.SIGNED_BY_RECUSED_MEMBER;
import static fr.gouvernail.contract.governance.SittingRejection.APPROVED_BY_ANOTHER_BODY;
import static fr.gouvernail.contract.governance.SittingRejection.CHARTER_WITHOUT_DELAY;
import static fr.gouvernail.contract.governance.SittingRejection.MINUTES_NOT_SENT;
import static fr.gouvernail.contract.governance.SittingRejection.MINUTES_SENT_ALREADY;
import static fr.gouvernail.contract.governance.SittingRejection.PAPER_IN_THE_FUTURE;
import static fr.gouvernail.contract.governance.SittingRejection.SENT_IN_THE_FUTURE;
import static fr.gouvernail.contract.governance.SittingRejection.SILENCE_TOO_SHORT;

import fr.gouvernail.command.governance.domain.ItemState.Signature;
import fr.gouvernail.command.governance.domain.SittingState.Stage;
import fr.gouvernail.contract.governance.AgendaCommand.PublishList;
import fr.gouvernail.contract.governance.ItemCommand.ApproveMinutes;
import fr.gouvernail.contract.governance.ItemCommand.SendMinutes;
import fr.gouvernail.contract.governance.ItemCommand.SignMinutes;
import fr.gouvernail.contract.governance.SittingEvent.ListPublished;
import fr.gouvernail.contract.governance.SittingEvent.MinutesApproved;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSent;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSigned;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.rule.RuleBook;
import java.time.LocalDate;

/** What may happen to the minutes of a sitting that is over. */
final class MinutesDecisions {

    /** What an approval is held against. */
    record Setting(boolean council, EarlierSittings sittings, LocalDate today) {}

    /** Who left for an item takes no part in it to the end, its minutes included (R-49, art. L2131-11 CGCT). */
    static MinutesSigned sign(SittingState state, SignMinutes command, LocalDate today) {
        requireOver(state, command.signedOn());
        requirePast("signedOn", command.signedOn(), today);
        ItemDecisions.requireItem(state, command.item());
        if (!state.isMember(command.signatory())) {
            throw CommandRejected.of(OUTSIDE_MANDATE, "person", command.signatory(), "heldOn", state.heldOn());
        }
        var item = state.item(command.item());
        if (item.left().contains(command.signatory())) {
            throw CommandRejected.of(SIGNED_BY_RECUSED_MEMBER, "person", command.signatory(), "item", command.item());
        }
        var reason = PaperCorrections.reason(
                command.reason(),
                item.signatures().get(command.capacity()),
                new Signature(command.signatory(), command.signedOn()),
                _ -> CommandRejected.of(
                        MINUTES_SIGNED_ALREADY, "item", command.item(), "capacity", command.capacity()));
        PresidencyDecisions.requireSignatory(state, command);
        return new MinutesSigned(
                command.sitting(), command.item(), command.signatory(), command.capacity(), reason, command.signedOn());
    }

    /** members have the minutes from that day on; what was approved by their silence since has to have waited for it. */
    static MinutesSent send(SittingState state, SendMinutes command, LocalDate today) {
        requireOver(state, command.sentOn());
        if (command.sentOn().isAfter(today)) {
            throw CommandRejected.of(SENT_IN_THE_FUTURE, "on", command.sentOn(), "today", today);
        }
        var reason = PaperCorrections.reason(
                command.reason(),
                state.session().papers().sentOn(),
                command.sentOn(),
                before -> CommandRejected.of(MINUTES_SENT_ALREADY, "on", before));
        var approval = state.session().papers().approval();
        if (approval != null && approval.tacit()) {
            requireSilence(state, command.sentOn(), approval.on());
        }
        return new MinutesSent(command.sitting(), reason, command.sentOn());
    }

    static MinutesApproved approve(SittingState state, ApproveMinutes command, Setting setting) {
        requireOver(state, command.approvedOn());
        requirePast("approvedOn", command.approvedOn(), setting.today());
        var at = command.approvedAt();
        if (at != null) {
            setting.sittings()
                    .find(at)
                    .filter(sitting -> !sitting.body().equals(state.body()))
                    .ifPresent(_ -> {
                        throw CommandRejected.of(APPROVED_BY_ANOTHER_BODY, "field", "approvedAt", "sitting", at);
                    });
        }
        var approval = new Papers.Approval(command.approvedOn(), command.approvedAt(), command.tacit());
        var reason = PaperCorrections.reason(
                command.reason(),
                state.session().papers().approval(),
                approval,
                before -> CommandRejected.of(MINUTES_APPROVED_ALREADY, "on", before.on()));
        if (command.tacit()) {
            requireTacit(state, command.approvedOn(), setting.council());
        }
        return new MinutesApproved(
                command.sitting(), command.approvedAt(), command.tacit(), reason, command.approvedOn());
    }

    private static void requireTacit(SittingState state, LocalDate approvedOn, boolean council) {
        if (council) {
            throw CommandRejected.of(MINUTES_NOT_TACITLY);
        }
        int days = daysOfSilence(state);
        var sentOn = state.session().papers().sentOn();
        if (sentOn == null) {
            throw CommandRejected.of(MINUTES_NOT_SENT, "days", days);
        }
        requireSilence(state, sentOn, approvedOn);
    }

    /** The day of the sending does not count, and the last day is the members' in full: silence approves on the day after. */
    private static void requireSilence(SittingState state, LocalDate sentOn, LocalDate approvedOn) {
        int days = daysOfSilence(state);
        var earliest = sentOn.plusDays(days + 1L);
        if (approvedOn.isBefore(earliest)) {
            throw CommandRejected.of(
                    SILENCE_TOO_SHORT, "sentOn", sentOn, "days", days, "earliest", earliest, "on", approvedOn);
        }
    }

    private static int daysOfSilence(SittingState state) {
        var charter = state.charter();
        if (charter == null || charter.minutesDays() == 0) {
            throw CommandRejected.of(CHARTER_WITHOUT_DELAY, "heldOn", state.heldOn());
        }
        return charter.minutesDays();
    }

    /** R-62 (art. L2121-25 CGCT): a list published late is recorded with the day it was due. */
    static ListPublished publishList(SittingState state, PublishList command, RuleBook rules, LocalDate today) {
        requireOver(state, command.postedOn());
        requireOver(state, command.onlineOn());
        requirePast("postedOn", command.postedOn(), today);
        requirePast("onlineOn", command.onlineOn(), today);
        var reason = PaperCorrections.reason(
                command.reason(),
                state.session().papers().list(),
                new Papers.PublishedList(command.postedOn(), command.onlineOn(), command.place()),
                before -> CommandRejected.of(LIST_PUBLISHED_ALREADY, "on", before.on()));
        int days = LegalFigures.of(rules, "R-62", "publication_of_list_days", state.heldOn());
        return new ListPublished(
                command.sitting(),
                command.place(),
                command.postedOn(),
                command.onlineOn(),
                state.heldOn().plusDays(days),
                reason);
    }

    private static void requirePast(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw CommandRejected.of(PAPER_IN_THE_FUTURE, "field", field, "on", day, "today", today);
        }
    }

    static void requireOver(SittingState state, LocalDate day) {
        if (state.stage() != Stage.CLOSED) {
            throw CommandRejected.of(NOT_CLOSED_YET);
        }
        if (day.isBefore(state.heldOn())) {
            throw CommandRejected.of(DATED_BEFORE_SITTING, "on", day, "heldOn", state.heldOn());
        }
    }

    private MinutesDecisions() {}
}
