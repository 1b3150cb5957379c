package fr.gouvernail.query.portfolio.view;

import static fr.gouvernail.contract.portfolio.PlanImportRejection.ROW_STATE_GOVERNED;
import static fr.gouvernail.contract.portfolio.PlanImportRejection.ROW_UNKNOWN_AXIS;

import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.query.portfolio.view.PlanLine.Course;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of French action plans for axes and states. */
final class PlanWords {

    private static final Set<String> TO_START = Set.of(
            "idee",
            "a l etude",
            "etude",
            "prevu",
            "prevue",
            "a venir",
            "non demarre",
            "non demarree",
            "a lancer",
            "a engager",
            "non commence",
            "programme",
            "programmee");
    private static final Set<String> UNDER_WAY = Set.of(
            "en cours",
            "engage",
            "engagee",
            "demarre",
            "demarree",
            "lance",
            "lancee",
            "travaux",
            "operation",
            "operationnel",
            "en travaux");
    private static final Set<String> DONE = Set.of(
            "termine", "terminee", "acheve", "achevee", "fait", "realise", "realisee", "livre", "livree", "solde");
    private static final Set<String> GOVERNED = Set.of(
            "abandonne", "abandonnee", "annule", "annulee", "suspendu", "suspendue", "en pause", "arrete", "arretee");

    /** How far the work has come; null when the word is not known, or nothing is said. Suspended or abandoned takes a decision. */
    static @Nullable Course course(String said) {
        var plain = PlanColumns.normalised(said);
        if (GOVERNED.contains(plain)) {
            throw CommandRejected.of(ROW_STATE_GOVERNED, "state", said);
        }
        if (DONE.contains(plain)) {
            return Course.DONE;
        }
        if (UNDER_WAY.contains(plain)) {
            return Course.UNDER_WAY;
        }
        return TO_START.contains(plain) ? Course.TO_START : null;
    }

    /** Numbers of the axes meant by « 2 », « Axe 2 : commerce », « 2 et 4 » or a title. */
    static List<Integer> axes(String said, List<Axis> known) {
        var plain = PlanColumns.normalised(said);
        for (var axis : known) {
            if (PlanColumns.normalised(axis.title()).equals(plain)) {
                return List.of(axis.number());
            }
        }
        var found = new ArrayList<Integer>();
        for (var part : plain.replaceFirst("^axes? ", "").split(" et | ", -1)) {
            if (!part.matches("\\d{1,3}")) {
                break;
            }
            int number = Integer.parseInt(part);
            if (known.stream().noneMatch(axis -> axis.number() == number)) {
                throw unknown(said, known);
            }
            if (!found.contains(number)) {
                found.add(number);
            }
        }
        if (found.isEmpty()) {
            throw unknown(said, known);
        }
        return found;
    }

    private static CommandRejected unknown(String said, List<Axis> known) {
        var names = known.stream()
                .map(axis -> axis.number() + " « " + axis.title() + " »")
                .collect(Collectors.joining(" ; "));
        return CommandRejected.of(ROW_UNKNOWN_AXIS, "axis", PlanValues.shortened(said), "known", names);
    }

    private PlanWords() {}
}
