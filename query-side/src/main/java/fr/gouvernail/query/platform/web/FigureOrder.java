package fr.gouvernail.query.platform.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The figures of a finding as a sentence would give them: what was found before what it is held against, then by name. */
public final class FigureOrder {

    private static final List<String> FIRST = List.of(
            "plans",
            "brokenRules",
            "plannedHt",
            "forecastHt",
            "items",
            "examined",
            "blocking",
            "reserves",
            "late",
            "reviewers",
            "reviewersNeeded",
            "firmActors",
            "firmActorsNeeded",
            "firmAmountHt",
            "firmAmountNeededHt",
            "opposedActors",
            "wantedEffects",
            "unwantedEffects",
            "opinionsAwaited",
            "opinionsUnfavourable",
            "prescriptionsOpen",
            "expenseTtc",
            "threshold");

    private static final Comparator<Map.Entry<String, String>> ORDER = Comparator.comparingInt(
                    (Map.Entry<String, String> figure) -> rank(figure.getKey()))
            .thenComparing(Map.Entry::getKey);

    public static List<Map.Entry<String, String>> of(Map<String, String> figures) {
        return figures.entrySet().stream().sorted(ORDER).toList();
    }

    private static int rank(String name) {
        int at = FIRST.indexOf(name);
        return at < 0 ? FIRST.size() : at;
    }

    private FigureOrder() {}
}
