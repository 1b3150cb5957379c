package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.DATED_BEFORE_SITTING;
import static fr.gouvernail.contract.governance.GovernanceRejection.LIST_PUBLISHED_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.MINUTES_APPROVED_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.MINUTES_NOT_TACITLY;
import static fr.gouvernail.contract.governance.GovernanceRejection.MINUTES_SIGNED_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.NOT_CLOSED_YET;
import static fr.gouvernail.contract.governance.GovernanceRejection.OUTSIDE_MANDATE;
import static fr.gouvernail.contract.governance.GovernanceRejection.SIGNED_BY_RECUSED_MEMBER;

import fr.gouvernail.command.governance.domain.SittingState.Stage;
import fr.gouvernail.contract.governance.AgendaCommand.PublishList;
import fr.gouvernail.contract.governance.ItemCommand.ApproveMinutes;
import fr.gouvernail.contract.governance.ItemCommand.SignMinutes;
import fr.gouvernail.contract.governance.SittingEvent.ListPublished;
import fr.gouvernail.contract.governance.SittingEvent.MinutesApproved;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSigned;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.rule.RuleBook;
import java.time.LocalDate;

/** What may happen to the minutes of a sitting that is over. */
final class MinutesDecisions {

    /** Who left for an item takes no part in it to the end, its minutes included (R-49, art. L2131-11 CGCT). */
    static MinutesSigned sign(SittingState state, SignMinutes command) {
        requireOver(state, command.signedOn());
        ItemDecisions.requireItem(state, command.item());
        if (!state.isMember(command.signatory())) {
            throw CommandRejected.of(OUTSIDE_MANDATE, "person", command.signatory(), "heldOn", state.heldOn());
        }
        var item = state.item(command.item());
        if (item.left().contains(command.signatory())) {
            throw CommandRejected.of(SIGNED_BY_RECUSED_MEMBER, "person", command.signatory(), "item", command.item());
        }
        if (item.signedAs().contains(command.capacity())) {
            throw CommandRejected.of(MINUTES_SIGNED_ALREADY, "item", command.item(), "capacity", command.capacity());
        }
        PresidencyDecisions.requireSignatory(state, command);
        return new MinutesSigned(
                command.sitting(), command.item(), command.signatory(), command.capacity(), command.signedOn());
    }

    static MinutesApproved approve(SittingState state, ApproveMinutes command, boolean council) {
        requireOver(state, command.approvedOn());
        var before = state.session().papers().minutesApprovedOn();
        if (before != null) {
            throw CommandRejected.of(MINUTES_APPROVED_ALREADY, "on", before);
        }
        if (command.tacit() && council) {
            throw CommandRejected.of(MINUTES_NOT_TACITLY);
        }
        return new MinutesApproved(command.sitting(), command.approvedAt(), command.tacit(), command.approvedOn());
    }

    /** R-62 (art. L2121-25 CGCT): a list published late is recorded with the day it was due. */
    static ListPublished publishList(SittingState state, PublishList command, RuleBook rules) {
        requireOver(state, command.postedOn());
        requireOver(state, command.onlineOn());
        var before = state.session().papers().listPublishedOn();
        if (before != null) {
            throw CommandRejected.of(LIST_PUBLISHED_ALREADY, "on", before);
        }
        int days = LegalFigures.of(rules, "R-62", "publication_of_list_days", state.heldOn());
        return new ListPublished(
                command.sitting(),
                command.place(),
                command.postedOn(),
                command.onlineOn(),
                state.heldOn().plusDays(days));
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
