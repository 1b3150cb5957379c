package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.query.platform.web.Filters;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.portfolio.view.Criterion;
import fr.gouvernail.query.portfolio.view.PortfolioQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions in force as a person reads them, each with the page without it. */
final class PortfolioTags {

    /**
     * A condition in force.
     *
     * @param value in words; null where its name says all
     * @param unreadable whether it names nothing that is known
     * @param without the page without this one, and with all the others
     */
    public record Tag(Criterion criterion, @Nullable String value, boolean unreadable, String without) {}

    private final PortfolioQuery query;
    private final PortfolioNames names;
    private final Formats formats;

    PortfolioTags(PortfolioQuery query, PortfolioNames names, Formats formats) {
        this.query = query;
        this.names = names;
        this.formats = formats;
    }

    List<Tag> of(Filters filters) {
        var tags = new ArrayList<Tag>();
        for (var criterion : Criterion.values()) {
            var given = query.given().get(criterion);
            if (given != null) {
                var unreadable = query.unreadable().get(criterion);
                tags.add(new Tag(
                        criterion,
                        unreadable == null ? words(criterion, given) : unreadable,
                        unreadable != null,
                        filters.without(criterion.onPage())));
            }
        }
        return List.copyOf(tags);
    }

    private @Nullable String words(Criterion criterion, String given) {
        var criteria = query.criteria();
        return switch (criterion) {
            case SEARCH -> given;
            case PROGRAMME -> orGiven(names.programme(given), given);
            case AXIS -> axis(given);
            case PHASE -> formats.label("portfolio.phase", criteria.standing().phase());
            case STATE -> formats.label("portfolio.state", criteria.standing().state());
            case WEATHER -> formats.label("portfolio.weather", criteria.weather());
            case OWNER -> found(names.ownerChoices(), given);
            case LEAD ->
                criteria.holders().lead() == null
                        ? formats.label("portfolio.lead", "none")
                        : found(names.leadChoices(), given);
            case COST_FROM -> formats.money(criteria.cost().from());
            case COST_TO -> formats.money(criteria.cost().to());
            case OBJECTIVE -> found(names.objectiveChoices(), given);
            case PARTNER -> found(names.partnerChoices(), given);
            case BLOCKED,
                    ARBITRATION,
                    WITHOUT_LEAD,
                    WITHOUT_BUDGET,
                    WITHOUT_PLAN,
                    WITHOUT_NEWS,
                    WITHOUT_OBJECTIVE,
                    WITHOUT_REFERENT,
                    WITHOUT_PLACE,
                    SHEET_INCOMPLETE -> null;
        };
    }

    private String axis(String given) {
        var title = names.axes().get(query.criteria().standing().axis());
        return title == null ? given : given + ". " + title;
    }

    private static String found(Map<String, String> choices, String given) {
        return choices.getOrDefault(given, given);
    }

    private static String orGiven(@Nullable String name, String given) {
        return name == null ? given : name;
    }
}
