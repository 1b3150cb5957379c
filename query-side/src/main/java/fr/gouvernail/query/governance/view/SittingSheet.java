package fr.gouvernail.query.governance.view;

import java.util.List;

/**
 * All about one sitting. Members and ballots are empty for a reader who may only see its votes in sum.
 */
public record SittingSheet(
        SittingRow sitting, List<SittingMember> members, List<AgendaItemRow> items, List<BallotRow> ballots) {
    public SittingSheet {
        members = List.copyOf(members);
        items = List.copyOf(items);
        ballots = List.copyOf(ballots);
    }

    /** The members a ballot is expected from. */
    public List<SittingMember> voters() {
        return members.stream().filter(SittingMember::votes).toList();
    }

    public List<BallotRow> ballotsOf(int item) {
        return ballots.stream().filter(ballot -> ballot.item() == item).toList();
    }
}
