package fr.gouvernail.command.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.contract.assessment.LinkEnds;
import fr.gouvernail.contract.assessment.MapFactor;
import fr.gouvernail.contract.assessment.MapLink;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The starter map is the published table of hypotheses, with the side effects that unbalance a local ecosystem. */
class StarterMapTest {

    /** Rows act on columns, in thousandths: population, income, footfall, vacancy, buildings, services, tax. */
    private static final String TABLE = """
            1 . 300 600 -500 300 400 500
            3 200 300 . -600 100 200 300
            4 -400 -200 -600 . -400 -200 -400
            5 500 200 400 -300 . 100 200
            6 500 200 500 -300 100 . 0
            8 200 0 500 -300 0 100 0
            9 -100 0 -600 600 -100 -200 -100
            """;

    private static final int DEPENDENCE = 10;
    private static final int DISPLACEMENT = 11;
    private static final int VACANCY = 4;

    private final StarterMap starter = StarterMap.standard();

    @Test
    void itHoldsTheTableAsItWasWrittenAndNothingElseBetweenThose() {
        var expected = new HashMap<LinkEnds, Integer>();
        TABLE.lines().map(line -> line.split(" ")).forEach(row -> {
            for (int effect = 1; effect <= 7; effect++) {
                var weight = row[effect];
                if (!weight.equals(".") && !weight.equals("0")) {
                    expected.put(new LinkEnds(Integer.parseInt(row[0]), effect), Integer.parseInt(weight));
                }
            }
        });
        var held = new HashMap<LinkEnds, Integer>();
        starter.links().stream()
                .filter(link -> link.cause() < DEPENDENCE && link.effect() < DEPENDENCE)
                .forEach(link -> held.put(link.ends(), link.weight()));
        assertThat(held).isEqualTo(expected).hasSize(39);
    }

    @Test
    void theSideEffectsThatUnbalanceAPlaceAreAmongItsFactors() {
        assertThat(starter.factors())
                .extracting(MapFactor::name)
                .containsExactly(
                        "Population du centre",
                        "Revenu des habitants",
                        "Fréquentation",
                        "Vacance commerciale",
                        "Qualité du bâti et de l’espace public",
                        "Offre d’équipements et de services",
                        "Recettes fiscales",
                        "Accessibilité et stationnement",
                        "Concurrence périphérique",
                        "Dépendance à un seul employeur",
                        "Éviction du commerce en place");
        for (var side : List.of(DEPENDENCE, DISPLACEMENT)) {
            assertThat(starter.links())
                    .as("empty units follow from %s", side)
                    .anyMatch(link -> link.cause() == side && link.effect() == VACANCY && link.weight() > 0);
            assertThat(starter.links()).anyMatch(link -> link.effect() == side);
        }
    }

    @Test
    void everyLinkSaysWhyInOneLineAndNoneIsThereTwice() {
        assertThat(starter.links())
                .allMatch(link ->
                        link.hypothesis().length() > 20 && link.hypothesis().length() <= 300);
        assertThat(starter.links()).extracting(MapLink::ends).doesNotHaveDuplicates();
        assertThat(starter.links()).allMatch(link -> link.cause() != link.effect() && Math.abs(link.weight()) <= 1_000);
        assertThat(starter.version()).isNotEmpty();
    }

    @Test
    void whatIsNotUnderstoodIsAnError() {
        for (var text : Arrays.asList(
                "factor: a\nname: A\n\nlink: a > b\nweight: 1\nhypothesis: h",
                "factor: a\nname: A\n\nlink: a\nweight: 1\nhypothesis: h",
                "factor: a\nfactor: b",
                "factor: a",
                "nonsense")) {
            assertThatThrownBy(() -> StarterMap.read(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
