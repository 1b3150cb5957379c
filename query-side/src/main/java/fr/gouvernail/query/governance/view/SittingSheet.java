package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.kernel.id.PersonId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All about one sitting. Members and ballots are empty for a reader who may only see its votes in sum.
 */
public record SittingSheet(
        SittingRow sitting,
        List<SittingMember> members,
        List<AgendaItemRow> items,
        List<BallotRow> ballots,
        SittingCourse course) {

    private static final int DAYS_OF_LARGE_COUNCILS = 5;

    public SittingSheet {
        members = List.copyOf(members);
        items = List.copyOf(items);
        ballots = List.copyOf(ballots);
    }

    /** All who are named on the page: members and those who sat for them. */
    public List<PersonId> people() {
        return Stream.concat(
                        members.stream().map(SittingMember::person),
                        members.stream().map(SittingMember::substitute).filter(Objects::nonNull))
                .distinct()
                .toList();
    }

    /** Who cast the ballot of this member: their substitute, where one sat. */
    public @Nullable PersonId substituteOf(PersonId member) {
        return members.stream()
                .filter(one -> one.person().equals(member))
                .map(SittingMember::substitute)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The members a ballot is expected from. */
    public List<SittingMember> voters() {
        return members.stream().filter(SittingMember::votes).toList();
    }

    /** Members who may vote on an item: those present or represented, less who left for it. */
    public List<SittingMember> votersOn(int item) {
        var left = course.item(item);
        return voters().stream().filter(member -> !left.left(member.person())).toList();
    }

    /** Items that are neither voted nor postponed, in their order. */
    public List<AgendaItemRow> pending() {
        return items.stream()
                .filter(item ->
                        item.tally() == null && course.item(item.number()).postponed() == null)
                .toList();
    }

    /** Items a council may take up again without quorum: those that had none when they were opened, or closed. */
    public List<AgendaItemRow> leftWithoutQuorum() {
        return items.stream()
                .filter(item -> {
                    var postponed = course.item(item.number()).postponed();
                    return postponed != null && postponed.ground() == Postponement.NO_QUORUM;
                })
                .toList();
    }

    /** Whether the sitting as a whole had no quorum: neither when attendance was last recorded, nor for any item. */
    public boolean withoutQuorum() {
        return Boolean.FALSE.equals(sitting.quorumMet())
                && items.stream().allMatch(item -> item.tally() == null && !hadQuorum(item))
                && (course.urgency() == null || course.urgencyToBeRuled());
    }

    /** Whether a second convocation is to be sent: it is sent once, by a council, after a first sitting that is over. */
    public boolean secondToConvene() {
        return course.council()
                && course.second() == null
                && course.followedBy() == null
                && sitting.state() == SittingState.CLOSED
                && (withoutQuorum() || !leftWithoutQuorum().isEmpty());
    }

    /**
     * The items that go out without their explanatory note, where the law wants an explanatory note with the convocation: councils of 3 500 inhabitants
     * and more, those that also have five clear days (R-43, art. L2121-12 CGCT). Empty for the others, and once the sitting is open.
     */
    public List<Integer> itemsWithoutNote() {
        boolean wanted = course.council()
                && course.second() == null
                && sitting.state() == SittingState.CONVENED
                && sitting.rules().noticeDays() >= DAYS_OF_LARGE_COUNCILS;
        return wanted
                ? items.stream()
                        .map(AgendaItemRow::number)
                        .filter(number -> course.item(number).postponed() == null)
                        .filter(number -> course.item(number).documents().stream()
                                .noneMatch(row -> row.withdrawal() == null
                                        && row.document().explains()))
                        .toList()
                : List.of();
    }

    /** Items that were before the body: those taken off before it sat were not. */
    public List<AgendaItemRow> examined() {
        return items.stream()
                .filter(item -> item.decision() != null || item.tally() != null)
                .filter(item -> {
                    var postponed = course.item(item.number()).postponed();
                    return postponed == null || postponed.ground() != Postponement.TAKEN_OFF;
                })
                .toList();
    }

    private boolean hadQuorum(AgendaItemRow item) {
        var quorum = course.item(item.number()).quorum();
        return quorum != null && quorum.met();
    }

    public List<BallotRow> ballotsOf(int item) {
        return ballots.stream().filter(ballot -> ballot.item() == item).toList();
    }
}
