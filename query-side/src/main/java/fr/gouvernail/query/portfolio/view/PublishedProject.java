package fr.gouvernail.query.portfolio.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A project as a line of betagouv's « projets-territoire » 0.1.0. No person is named in it.
 *
 * @param reference its number here, which the schema has no field for
 * @param values by field of the schema, those that say something
 */
public record PublishedProject(String reference, Map<String, String> values) {

    /** Every field of the schema, in its order. */
    public static final List<String> FIELDS = List.of(
            "id",
            "createdAt",
            "updatedAt",
            "nom",
            "description",
            "budgetPrevisionnel",
            "dateDebutPrevisionnelle",
            "phase",
            "phaseStatut",
            "programme",
            "porteurCodeSiret",
            "porteurReferentEmail",
            "porteurReferentTelephone",
            "porteurReferentPrenom",
            "porteurReferentNom",
            "porteurReferentFonction",
            "competences",
            "leviers",
            "mecId",
            "tetId",
            "recocoId",
            "collectiviteIds");

    /** What a line lacks that its readers ask for. */
    public enum Gap {
        DESCRIPTION("description"),
        BUDGET("budgetPrevisionnel"),
        START("dateDebutPrevisionnelle"),
        OWNER_SIRET("porteurCodeSiret"),
        COMPETENCES("competences"),
        LEVERS("leviers");

        private final String field;

        Gap(String field) {
            this.field = field;
        }
    }

    public PublishedProject {
        values = Map.copyOf(values);
    }

    public @Nullable String value(String field) {
        return values.get(field);
    }

    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        for (var gap : Gap.values()) {
            if (!values.containsKey(gap.field)) {
                gaps.add(gap);
            }
        }
        return gaps;
    }
}
