package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.LongText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sheet of a project or of an action says in words, beside its frame: the fields of the usual « fiche action ». A field is null
 * until it is filled in.
 *
 * @param objectives of an action; a project's are in its frame
 * @param centrality what it does for the centre's functions
 * @param planning where it stands with the law and with town planning
 * @param expectedEffects the parts of local life it is meant to change
 */
public record SheetText(
        @LongText @Nullable String presentation,
        @LongText @Nullable String objectives,
        @LongText @Nullable String beneficiaries,
        @Nullable SheetPriority priority,
        @Nullable Participation participation,
        @LongText @Nullable String centrality,
        @LongText @Nullable String planning,
        List<ExpectedEffect> expectedEffects,
        @Nullable Recurrence recurrence,
        @Nullable SheetReaders readers) {

    public static final SheetText EMPTY =
            new SheetText(null, null, null, null, null, null, null, List.of(), null, null);

    public SheetText {
        expectedEffects = List.copyOf(expectedEffects);
    }

    /** The same, read by others. */
    public SheetText readBy(@Nullable SheetReaders others) {
        return new SheetText(
                presentation,
                objectives,
                beneficiaries,
                priority,
                participation,
                centrality,
                planning,
                expectedEffects,
                recurrence,
                others);
    }

    /** Whether something that the other one says is said otherwise here, or not at all. */
    public boolean replaces(SheetText other) {
        return replaces(presentation, other.presentation)
                || replaces(objectives, other.objectives)
                || replaces(beneficiaries, other.beneficiaries)
                || replaces(priority, other.priority)
                || replaces(participation, other.participation)
                || replaces(centrality, other.centrality)
                || replaces(planning, other.planning)
                || !expectedEffects.containsAll(other.expectedEffects)
                || replaces(recurrence, other.recurrence)
                || replaces(readers, other.readers);
    }

    private static boolean replaces(@Nullable Object now, @Nullable Object before) {
        return before != null && !before.equals(now);
    }
}
