package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.ImportField;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which column of a plan says what, guessed from its headings as French action plans write them. */
public final class PlanColumns {

    /** In the order in which they are looked for: what is told apart by a longer heading comes first. */
    private static final Map<ImportField, List<String>> HEADINGS = new EnumMap<>(ImportField.class);

    static {
        HEADINGS.put(
                ImportField.REFERENCE,
                List.of(
                        "ref",
                        "reference",
                        "numero",
                        "n",
                        "no",
                        "num",
                        "code",
                        "id",
                        "n fiche",
                        "n action",
                        "ref action"));
        HEADINGS.put(
                ImportField.NAME,
                List.of(
                        "intitule",
                        "nom",
                        "titre",
                        "libelle",
                        "intitule de l action",
                        "nom de l action",
                        "action",
                        "intitule du projet",
                        "nom du projet",
                        "designation"));
        HEADINGS.put(
                ImportField.PARENT,
                List.of(
                        "projet",
                        "projet parent",
                        "ref projet",
                        "reference du projet",
                        "projet de rattachement",
                        "fiche projet"));
        HEADINGS.put(
                ImportField.DESCRIPTION,
                List.of("description", "descriptif", "objectifs", "objectif", "contenu", "resume"));
        HEADINGS.put(ImportField.AXIS, List.of("axe", "axes", "axe strategique", "orientation"));
        HEADINGS.put(
                ImportField.OWNER,
                List.of("maitre d ouvrage", "maitrise d ouvrage", "mo", "moa", "porteur", "porteur de projet"));
        HEADINGS.put(ImportField.LEAD, List.of("pilote", "chef de projet", "referent", "responsable", "pilotage"));
        HEADINGS.put(
                ImportField.COST_HT,
                List.of(
                        "cout ht",
                        "montant ht",
                        "budget ht",
                        "cout previsionnel ht",
                        "cout total ht",
                        "cout",
                        "montant",
                        "budget",
                        "cout previsionnel",
                        "cout estime"));
        HEADINGS.put(
                ImportField.STARTS_ON, List.of("debut", "date de debut", "date debut", "demarrage", "commencement"));
        HEADINGS.put(
                ImportField.ENDS_ON, List.of("fin", "date de fin", "date fin", "echeance", "achevement", "livraison"));
        HEADINGS.put(
                ImportField.PERCENT,
                List.of("avancement", "taux d avancement", "pourcentage", "realise", "avancement en"));
        HEADINGS.put(ImportField.STATE, List.of("etat", "statut", "phase", "etat d avancement"));
    }

    /** Each field from one column at most, each column for one field: exact headings first, then those that begin with a known one. */
    public static Map<ImportField, String> guess(List<String> header) {
        var found = new EnumMap<ImportField, String>(ImportField.class);
        var used = new HashSet<String>();
        for (boolean exact : new boolean[] {true, false}) {
            HEADINGS.forEach((field, names) -> {
                for (var name : names) {
                    for (var column : header) {
                        var plain = normalised(column);
                        boolean fits = exact ? plain.equals(name) : name.length() > 2 && plain.startsWith(name + " ");
                        if (fits && !found.containsKey(field) && used.add(column)) {
                            found.put(field, column);
                        }
                    }
                }
            });
        }
        return found;
    }

    /** Small letters and digits without accents, words apart by one space. */
    public static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private PlanColumns() {}
}
