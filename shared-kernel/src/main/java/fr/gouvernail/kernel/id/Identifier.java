package fr.gouvernail.kernel.id;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * The identity of an aggregate or of a person. Its text form, {@code <kind>-<uuid>}, is what the store, the API and the pages
 * show: the store's unique key ignores the aggregate's type, so the kind has to be part of the text.
 */
public sealed interface Identifier
        permits AccessId,
                ActionId,
                BackingId,
                BodyId,
                BudgetId,
                CausalMapId,
                ConsultationId,
                ContributionId,
                DecisionId,
                DelegationId,
                EffectId,
                FeasibilityId,
                FundingPlanId,
                ObjectiveId,
                GridId,
                OpinionId,
                ImportId,
                IndicatorId,
                NoteId,
                ReportId,
                RiskId,
                OrganisationId,
                PersonId,
                ProgrammeId,
                ProjectId,
                SheetId,
                SittingId,
                SubsidyId,
                TerritoryId {

    UUID uuid();

    /** The text form. Records override {@code toString} with it. */
    default String text() {
        return Kinds.prefixOf(getClass()) + "-" + uuid();
    }

    /** The UUID in a text form of the given kind. @throws IllegalArgumentException when the text is of another kind or no UUID */
    static UUID parse(Class<? extends Identifier> kind, String text) {
        var prefix = Kinds.prefixOf(kind) + "-";
        if (!text.startsWith(prefix) || text.length() != prefix.length() + 36) {
            throw new IllegalArgumentException("not a " + kind.getSimpleName() + ": " + shortened(text));
        }
        var uuid = UUID.fromString(text.substring(prefix.length()));
        if (!uuid.toString().equalsIgnoreCase(text.substring(prefix.length()))) {
            throw new IllegalArgumentException("not a " + kind.getSimpleName() + ": " + shortened(text));
        }
        return uuid;
    }

    /** The same UUID for the same key, whoever computes it: uniqueness of a natural key then needs no look-up. */
    static UUID fromNaturalKey(String namespace, String key) {
        var bytes = (namespace + ":" + key.toUpperCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(bytes);
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
