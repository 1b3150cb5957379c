package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.ObjectiveId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks of the portfolio.
 *
 * @param given the conditions that restrict, as they were written
 * @param unreadable those of them that name nothing that is known: a list filtered without them would show more than was asked for
 */
public record PortfolioQuery(
        PortfolioCriteria criteria, Map<Criterion, String> given, Map<Criterion, String> unreadable) {

    /** Nobody looks for more, and a longer text only costs. */
    public static final int LONGEST = 200;

    private static final Set<String> YES = Set.of("oui", "true");
    private static final Set<String> NO = Set.of("non", "false");
    private static final Set<String> NOBODY = Set.of("sans", "none");

    public PortfolioQuery {
        given = Map.copyOf(given);
        unreadable = Map.copyOf(unreadable);
    }

    /** @param amount reads an amount into euro cents, or refuses it */
    public static PortfolioQuery of(Function<Criterion, @Nullable String> address, Function<String, Long> amount) {
        var given = new EnumMap<Criterion, String>(Criterion.class);
        for (var criterion : Criterion.values()) {
            var value = address.apply(criterion);
            if (value != null && !value.isBlank() && !(criterion.isYesOrNo() && NO.contains(value.strip()))) {
                given.put(criterion, value.strip());
            }
        }
        var reading = new Reading(given, amount);
        return new PortfolioQuery(reading.criteria(), given, reading.unreadable);
    }

    /** Reads condition after condition, and notes what it cannot read. */
    private record Reading(
            Map<Criterion, String> given, Function<String, Long> amount, Map<Criterion, String> unreadable) {

        Reading(Map<Criterion, String> given, Function<String, Long> amount) {
            this(given, amount, new EnumMap<>(Criterion.class));
        }

        PortfolioCriteria criteria() {
            boolean nobody = NOBODY.contains(given.getOrDefault(Criterion.LEAD, ""));
            return new PortfolioCriteria(
                    new PortfolioFilter(
                            read(Criterion.AXIS, Integer::valueOf),
                            read(Criterion.PHASE, value -> Phase.valueOf(upper(value))),
                            read(Criterion.STATE, value -> ProjectState.valueOf(upper(value))),
                            isAsked(Criterion.WITHOUT_LEAD) || nobody,
                            isAsked(Criterion.ARBITRATION),
                            isAsked(Criterion.BLOCKED)),
                    read(Criterion.PROGRAMME, ProgrammeId::of),
                    new PortfolioCriteria.Holders(
                            read(Criterion.OWNER, OrganisationId::of),
                            nobody ? null : read(Criterion.LEAD, PersonId::of)),
                    new PortfolioCriteria.CostRange(read(Criterion.COST_FROM, amount), read(Criterion.COST_TO, amount)),
                    read(Criterion.WEATHER, value -> Weather.valueOf(upper(value))),
                    new PortfolioCriteria.Absences(
                            isAsked(Criterion.WITHOUT_BUDGET),
                            isAsked(Criterion.WITHOUT_PLAN),
                            isAsked(Criterion.WITHOUT_NEWS),
                            isAsked(Criterion.SHEET_INCOMPLETE)),
                    new PortfolioCriteria.Ties(
                            read(Criterion.OBJECTIVE, ObjectiveId::of),
                            read(Criterion.PARTNER, OrganisationId::of),
                            isAsked(Criterion.WITHOUT_OBJECTIVE),
                            isAsked(Criterion.WITHOUT_REFERENT),
                            isAsked(Criterion.WITHOUT_PLACE)),
                    SearchedWords.of(read(Criterion.SEARCH, Function.identity())));
        }

        private boolean isAsked(Criterion criterion) {
            return Boolean.TRUE.equals(read(criterion, Reading::yes));
        }

        private static Boolean yes(String value) {
            if (YES.contains(value)) {
                return true;
            }
            throw new IllegalArgumentException(value);
        }

        private <T> @Nullable T read(Criterion criterion, Function<String, T> parser) {
            var value = given.get(criterion);
            if (value == null) {
                return null;
            }
            try {
                if (value.length() <= LONGEST) {
                    return parser.apply(value);
                }
            } catch (IllegalArgumentException | CommandRejected unknown) {
                // Noted below, as what is too long is.
            }
            unreadable.put(criterion, value.length() > 60 ? value.substring(0, 60) + "…" : value);
            return null;
        }

        private static String upper(String value) {
            return value.toUpperCase(Locale.ROOT);
        }
    }
}
