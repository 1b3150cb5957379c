package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.query.platform.web.Amounts;
import fr.gouvernail.query.platform.web.Filters;
import fr.gouvernail.query.platform.web.Paged;
import fr.gouvernail.query.portfolio.view.Criterion;
import fr.gouvernail.query.portfolio.view.PortfolioQuery;
import java.util.Locale;
import org.springframework.util.MultiValueMap;

/** What the address of the portfolio page holds: conditions, the way to look at the rows, and which page of them. */
final class PortfolioAddress {

    static final String PAGE = "/projets";
    static final String FILE = "/projets/portefeuille.csv";
    static final String ALL_ROWS = "toutes";

    private static final String LOOK = "vue";
    private static final String ROWS = "lignes";

    /** The ways to look at the same rows; the first is meant when none is said. */
    public enum Look {
        TABLE,
        CARDS,
        MAP,
        PERIMETERS;

        static Look of(String text) {
            return switch (text) {
                case "cartes" -> CARDS;
                case "carte" -> MAP;
                case "perimetres" -> PERIMETERS;
                default -> TABLE;
            };
        }

        String text() {
            return switch (this) {
                case TABLE -> "tableau";
                case CARDS -> "cartes";
                case MAP -> "carte";
                case PERIMETERS -> "perimetres";
            };
        }
    }

    private final PortfolioQuery query;
    private final Look look;
    private final int page;
    private final boolean allRows;

    PortfolioAddress(MultiValueMap<String, String> address) {
        this.query = PortfolioQuery.of(
                criterion -> address.getFirst(criterion.onPage()),
                text -> Amounts.parse(text).cents());
        var asked = address.getFirst(LOOK);
        this.look = Look.of(asked == null ? "" : asked.toLowerCase(Locale.ROOT));
        this.page = Paged.number(address.getFirst("page"));
        this.allRows = ALL_ROWS.equals(address.getFirst(ROWS));
    }

    PortfolioQuery query() {
        return query;
    }

    Look look() {
        return look;
    }

    int page() {
        return page;
    }

    /** Whether all rows are wanted at once, as for printing. */
    boolean allRows() {
        return allRows;
    }

    Filters filters(String path) {
        var filters = new Filters(path);
        for (var criterion : Criterion.values()) {
            filters.with(criterion.onPage(), query.given().get(criterion));
        }
        return filters.with(LOOK, look == Look.TABLE ? null : look.text());
    }

    /** The same rows, looked at that way. */
    String seenAs(Look other) {
        return filters(PAGE).replaced(LOOK, other.text());
    }

    /** The same rows, all of them on one page. */
    String onOnePage() {
        return filters(PAGE).plus(ROWS, ALL_ROWS);
    }

    static String queryOf(String path) {
        int mark = path.indexOf('?');
        return mark < 0 ? "" : path.substring(mark + 1);
    }
}
