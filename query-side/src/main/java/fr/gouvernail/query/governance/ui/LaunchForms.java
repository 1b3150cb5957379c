package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.portfolio.Derogation;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.rule.Rule;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.query.platform.web.FormInput;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The launch of a project in the form of a new decision: which project, and what the body sets aside of what has to hold before. */
final class LaunchForms {

    private static final String PREFIX = "derogation.";

    /** Those of the gate; which of them may be set aside is for the command to say. */
    private static final List<String> RULES = RuleBook.standard().entries().stream()
            .map(Rule::id)
            .filter(id -> id.startsWith("V-"))
            .distinct()
            .toList();

    /** Null when the form has errors. */
    static @Nullable Resolution read(FormInput form) {
        var project = form.parsed("sujet", ProjectId::of);
        var aside = derogations(form);
        return project == null || !form.isValid() ? null : new Resolution.LaunchProject(project, aside);
    }

    /** A rule is set aside where something is written beside it; a paper without a reason asks for one. */
    private static List<Derogation> derogations(FormInput form) {
        var derogations = new ArrayList<Derogation>();
        for (var rule : RULES) {
            var reason = form.value(PREFIX + rule + ".motif").strip();
            var paper = form.value(PREFIX + rule + ".piece").strip();
            if (reason.isEmpty() && !paper.isEmpty()) {
                form.note(PREFIX + rule + ".motif", "saisie.obligatoire");
            } else if (!reason.isEmpty()) {
                derogations.add(new Derogation(rule, reason, paper.isEmpty() ? null : paper));
            }
        }
        return derogations;
    }

    private LaunchForms() {}
}
