package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.id.ObjectiveId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which projects of the portfolio are kept: those that meet every condition; a null one does not restrict.
 *
 * @param words all of them must be found in the reference, the name, the summary, the perimeter or the next step
 */
public record PortfolioCriteria(
        PortfolioFilter standing,
        @Nullable ProgrammeId programme,
        Holders holders,
        CostRange cost,
        @Nullable Weather weather,
        Absences absences,
        Ties ties,
        SearchedWords words) {

    /** Days after which a project that goes on, and of which nothing was told, has no news. */
    public static final int DAYS_WITHOUT_NEWS = 60;

    /** Who carries the project and who leads it. */
    public record Holders(
            @Nullable OrganisationId owner, @Nullable PersonId lead) {

        boolean keep(ProjectLine line) {
            return (owner == null || owner.equals(line.owner())) && (lead == null || lead.equals(line.lead()));
        }
    }

    /** Forecast cost in euro cents without tax, both ends included; a project without a forecast is in no range. */
    public record CostRange(@Nullable Long from, @Nullable Long to) {

        boolean keeps(@Nullable Long forecast) {
            if (from == null && to == null) {
                return true;
            }
            return forecast != null && (from == null || forecast >= from) && (to == null || forecast <= to);
        }
    }

    /** What a project is looked for because it has none of. */
    public record Absences(boolean budget, boolean plan, boolean news, boolean wholeSheet) {

        boolean keep(PortfolioRow row, LocalDate today) {
            return (!budget || !row.money().budgeted())
                    && (!plan || !row.money().planned())
                    && (!news || isForgotten(row.line(), today))
                    && (!wholeSheet || !row.sheet().whole());
        }

        private static boolean isForgotten(ProjectLine line, LocalDate today) {
            var told = line.newsOn();
            return !line.life().over() && (told == null || told.isBefore(today.minusDays(DAYS_WITHOUT_NEWS)));
        }
    }

    /** What it serves and with whom; and whether it is looked for because it has no objective, no elected referent or no place. */
    public record Ties(
            @Nullable ObjectiveId objective,
            @Nullable OrganisationId partner,
            boolean withoutObjective,
            boolean withoutReferent,
            boolean withoutPlace) {

        boolean keep(ProjectStructure structure) {
            return (objective == null || structure.objectives().contains(objective))
                    && (partner == null || structure.hasPartner(partner))
                    && (!withoutObjective || structure.objectives().isEmpty())
                    && (!withoutReferent || !structure.carriedBy().referred())
                    && (!withoutPlace || structure.placed() == null);
        }
    }

    /** Whether the project meets every condition on that day. */
    public boolean keeps(PortfolioRow row, LocalDate today) {
        var line = row.line();
        return standing.keeps(line)
                && (programme == null || programme.equals(line.programme()))
                && holders.keep(line)
                && cost.keeps(line.cost().forecastHt())
                && (weather == null || line.progress().weather() == weather)
                && absences.keep(row, today)
                && ties.keep(row.structure())
                && words.areIn(row);
    }
}
