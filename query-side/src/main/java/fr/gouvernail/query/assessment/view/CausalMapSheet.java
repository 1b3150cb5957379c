package fr.gouvernail.query.assessment.view;

import fr.gouvernail.kernel.causal.CognitiveMap;
import fr.gouvernail.kernel.causal.MapWeight;
import fr.gouvernail.kernel.causal.WeightedLink;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A causal map with its factors and links, each with what every expert made of it. Weights are thousandths. */
public record CausalMapSheet(CausalMapRow map, List<Factor> factors, List<Link> links) {
    public CausalMapSheet {
        factors = List.copyOf(factors);
        links = List.copyOf(links);
    }

    /** @param event that named it last */
    public record Factor(int number, String name, @Nullable String what, long event) {}

    /**
     * A link from one factor to another.
     *
     * @param weight the mean of the judgments; while there is none, what the starter map supposes
     * @param judgments the last one of each expert
     * @param lowest of the judgments, or the starter's weight
     * @param event that drew it, or judged it last
     */
    public record Link(
            int cause,
            String causeName,
            int effect,
            String effectName,
            String hypothesis,
            @Nullable Integer starterWeight,
            MapWeight weight,
            int lowest,
            int highest,
            List<Judgment> judgments,
            long event) {
        public Link {
            judgments = List.copyOf(judgments);
        }

        /** Whether anybody judged it: until then it is no more than where the debate starts from. */
        public boolean judged() {
            return !judgments.isEmpty();
        }

        /** Between the lowest judgment and the highest. */
        public int spread() {
            return highest - lowest;
        }

        /** Whether the experts do not even agree which way it goes. */
        public boolean contested() {
            return lowest < 0 && highest > 0;
        }

        /** What that expert said of it; null when nothing. */
        public @Nullable Judgment of(PersonId expert) {
            return judgments.stream()
                    .filter(judgment -> expert.equals(judgment.person()))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** @param person null for a reader who is shown no person */
    public record Judgment(
            @Nullable PersonId person,
            Role role,
            int weight,
            @Nullable String comment,
            LocalDate judgedOn,
            long event) {}

    /** As the arithmetic sees it. @param levers of a project; none for the map alone */
    public CognitiveMap withLevers(List<ProjectLever> levers) {
        var all = new ArrayList<WeightedLink>();
        links.forEach(link -> all.add(new WeightedLink(link.cause(), link.effect(), link.weight())));
        levers.forEach(lever ->
                all.add(new WeightedLink(CognitiveMap.PROJECT, lever.factor(), MapWeight.of(lever.strength()))));
        return new CognitiveMap(factors.stream().map(Factor::number).toList(), all);
    }

    /** Empty for what is not on the map. */
    public String nameOf(int number) {
        return factors.stream()
                .filter(factor -> factor.number() == number)
                .findFirst()
                .map(Factor::name)
                .orElse("");
    }

    /** Those on which the experts differ most, the widest first. */
    public List<Link> mostDisputed(int limit) {
        return links.stream()
                .filter(link -> link.spread() > 0)
                .sorted((one, other) -> Integer.compare(other.spread(), one.spread()))
                .limit(limit)
                .toList();
    }
}
