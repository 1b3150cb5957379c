package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.DecisionCommand;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.query.governance.view.DecisionRow;
import fr.gouvernail.query.governance.view.DecisionStanding.Force;
import fr.gouvernail.query.governance.view.DecisionStep;
import fr.gouvernail.query.platform.reading.Reader;
import java.util.ArrayList;
import java.util.List;

/** The acts whose form the page of a decision shows, in the order in which they are usual. */
final class DecisionActs {

    static final String RETRY = "reessayer";

    private static final List<String> DAY = List.of("effectiveOn");
    private static final List<String> DAY_AND_REASON = List.of("effectiveOn", "reason");
    private static final List<String> RULING = List.of("by", "ruling", "effectiveOn", "reason");

    /**
     * @param name as in the path it is posted to
     * @param usual whether its form is open at once; the others are folded
     */
    public record Act(String name, List<String> fields, boolean usual) {}

    /** Those that the reader may send. */
    static List<Act> offered(Reader reader, DecisionRow decision, List<DecisionStep> steps) {
        return possible(decision, steps).stream()
                .filter(act -> Acts.may(reader, command(act.name())))
                .toList();
    }

    private static Class<? extends Command> command(String act) {
        return switch (act) {
            case "retirer" -> DecisionCommand.WithdrawDecision.class;
            case "adopter" -> DecisionCommand.AdoptDecision.class;
            case "refuser" -> DecisionCommand.RefuseDecision.class;
            case "reporter" -> DecisionCommand.PostponeDecision.class;
            case "transmettre" -> DecisionCommand.TransmitDecision.class;
            case "publier" -> DecisionCommand.PublishDecision.class;
            case "suspendre" -> DecisionCommand.SuspendDecision.class;
            case "lever-suspension" -> DecisionCommand.LiftSuspension.class;
            case "annuler" -> DecisionCommand.AnnulDecision.class;
            case RETRY -> DecisionCommand.RetryEnactment.class;
            default -> throw new IllegalArgumentException("no command is known for " + act);
        };
    }

    private static List<Act> possible(DecisionRow decision, List<DecisionStep> steps) {
        var acts = new ArrayList<Act>();
        if (decision.standing().force() == Force.ANNULLED) {
            return acts;
        }
        switch (decision.stage()) {
            case DRAFT, POSTPONED -> acts.add(new Act("retirer", DAY_AND_REASON, false));
            case TABLED -> {
                acts.add(new Act("adopter", DAY, true));
                acts.add(new Act("refuser", DAY, true));
                acts.add(new Act("retirer", DAY_AND_REASON, false));
            }
            case CONSULTED -> {
                // Its members decide: the consultation is closed or called off first.
            }
            case ADOPTED, TRANSMITTED, PUBLISHED -> {
                formalities(decision, steps, acts);
                reviews(decision, acts);
            }
            case EXECUTABLE, ENACTED -> {
                if (decision.failed() && decision.standing().inForce()) {
                    acts.add(new Act(RETRY, List.of(), true));
                }
                reviews(decision, acts);
            }
            case TAKEN_OVER -> reviews(decision, acts);
            case REFUSED, WITHDRAWN, REFERRED, SUSPENDED, ANNULLED, SUPERSEDED -> {
                // Nothing more can be done on it; the last three are no stages.
            }
        }
        return acts;
    }

    private static void formalities(DecisionRow decision, List<DecisionStep> steps, List<Act> acts) {
        if (decision.councilAct() && !happened(steps, "governance.decision.transmitted")) {
            acts.add(new Act("transmettre", DAY, true));
        }
        if (decision.councilAct() && !happened(steps, "governance.decision.published")) {
            acts.add(new Act("publier", DAY, true));
        }
    }

    private static void reviews(DecisionRow decision, List<Act> acts) {
        if (!decision.councilAct()) {
            return;
        }
        if (decision.standing().inForce()) {
            acts.add(new Act("suspendre", RULING, false));
        } else {
            acts.add(new Act("lever-suspension", List.of("ruling", "effectiveOn", "reason"), true));
        }
        acts.add(new Act("annuler", RULING, false));
    }

    private static boolean happened(List<DecisionStep> steps, String name) {
        return steps.stream().anyMatch(step -> step.name().equals(name));
    }

    private DecisionActs() {}
}
