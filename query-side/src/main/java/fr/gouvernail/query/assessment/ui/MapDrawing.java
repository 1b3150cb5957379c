package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.query.assessment.view.CausalMapSheet;
import fr.gouvernail.query.assessment.view.CausalMapSheet.Factor;
import fr.gouvernail.query.assessment.view.CausalMapSheet.Link;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a map is drawn: the links that are strong enough, and those around one factor when it is looked at alone. A drawing of all would be a
 * ball of wool; the table has all.
 *
 * @param least weight of the links that are drawn, in thousandths
 * @param around the factor looked at; null for all
 * @param shown how many links are drawn
 * @param diagram null where there are still too many factors for a drawing that could be read
 */
public record MapDrawing(
        int least,
        @Nullable Integer around,
        int shown,
        @Nullable MapDiagram diagram) {

    /** Which strengths are offered, in thousandths. */
    public static final List<Integer> STRENGTHS = List.of(0, 300, 500);

    private static final int READABLE_LINKS = 18;
    private static final int READABLE_FACTORS = 36;

    /** @param least null for as many as can be read */
    static MapDrawing of(CausalMapSheet sheet, @Nullable Integer least, @Nullable Integer around) {
        int chosen = least == null ? readable(sheet, around) : least;
        var links = links(sheet, chosen, around);
        var factors = around == null ? sheet.factors() : factors(sheet, links, around);
        boolean drawn = !factors.isEmpty() && factors.size() <= READABLE_FACTORS;
        return new MapDrawing(chosen, around, links.size(), drawn ? new MapDiagram(factors, links) : null);
    }

    private static int readable(CausalMapSheet sheet, @Nullable Integer around) {
        return STRENGTHS.stream()
                .filter(least -> links(sheet, least, around).size() <= READABLE_LINKS)
                .findFirst()
                .orElse(STRENGTHS.getLast());
    }

    private static List<Link> links(CausalMapSheet sheet, int least, @Nullable Integer around) {
        return sheet.links().stream()
                .filter(link -> Math.abs(link.weight().thousandths()) >= least)
                .filter(link -> around == null || link.cause() == around || link.effect() == around)
                .toList();
    }

    private static List<Factor> factors(CausalMapSheet sheet, List<Link> links, int around) {
        var named = new TreeSet<Integer>(List.of(around));
        links.stream().flatMap(link -> Stream.of(link.cause(), link.effect())).forEach(named::add);
        return sheet.factors().stream()
                .filter(factor -> named.contains(factor.number()))
                .toList();
    }
}
