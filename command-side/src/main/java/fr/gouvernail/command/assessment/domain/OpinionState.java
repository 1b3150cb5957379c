package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.contract.assessment.NumberedPrescription;
import fr.gouvernail.contract.assessment.OpinionEvent;
import fr.gouvernail.contract.assessment.OpinionEvent.AppealAnswered;
import fr.gouvernail.contract.assessment.OpinionEvent.AppealLodged;
import fr.gouvernail.contract.assessment.OpinionEvent.AppealSilenceRecorded;
import fr.gouvernail.contract.assessment.OpinionEvent.CommissionConsulted;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionAsked;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionDelayChanged;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionDrafted;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionIssued;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionReplaced;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionWithdrawn;
import fr.gouvernail.contract.assessment.OpinionEvent.PermitDecided;
import fr.gouvernail.contract.assessment.OpinionEvent.SilenceRecorded;
import fr.gouvernail.contract.assessment.OpinionRegime;
import fr.gouvernail.contract.assessment.OpinionRequest;
import fr.gouvernail.contract.assessment.PrescriptionEvent;
import fr.gouvernail.contract.assessment.Verdict;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.OpinionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions on an opinion have to know.
 *
 * @param verdict the one in force: the préfet's once there is one; null without an opinion, and after silence that is worth an agreement
 * @param answeredOn the day of the opinion, of the silence, or of the préfet's answer or silence that took its place; null before
 * @param appeal with the law of its day; null without one
 * @param prescriptions by number, those that lapsed included
 */
record OpinionState(
        Scope scope,
        OpinionRequest request,
        OpinionRegime regime,
        Stage stage,
        @Nullable Verdict verdict,
        @Nullable LocalDate answeredOn,
        @Nullable AppealLodged appeal,
        @Nullable LocalDate permitOn,
        @Nullable OpinionId replacedBy,
        Map<Integer, PrescriptionState> prescriptions) {

    /** How far it has come. */
    enum Stage {
        AWAITED,
        ISSUED,
        SILENT,
        /** Taken to the préfet de région, who has not answered. */
        APPEALED,
        /** The préfet has answered, or his silence stands for an answer. */
        SETTLED,
        REPLACED,
        WITHDRAWN
    }

    OpinionState {
        prescriptions = Map.copyOf(prescriptions);
    }

    static OpinionState evolve(@Nullable OpinionState before, OpinionEvent event) {
        return event instanceof OpinionAsked asked
                ? asked(asked)
                : Objects.requireNonNull(before).after(event);
    }

    private static OpinionState asked(OpinionAsked e) {
        return new OpinionState(
                new Scope(e.territory(), e.programme()),
                e.request(),
                e.regime(),
                Stage.AWAITED,
                null,
                null,
                null,
                null,
                null,
                Map.of());
    }

    private OpinionState after(OpinionEvent event) {
        return switch (event) {
            case OpinionAsked e -> asked(e);
            case OpinionDelayChanged e -> due(e.currentDueOn(), e.currentDecisionDueOn());
            case OpinionWithdrawn _ -> at(Stage.WITHDRAWN);
            case OpinionDrafted _, CommissionConsulted _ -> this;
            case OpinionIssued e -> answered(Stage.ISSUED, e.verdict(), e.effectiveOn(), e.prescriptions());
            case SilenceRecorded e -> answered(Stage.SILENT, null, e.effectiveOn(), List.of());
            case OpinionReplaced e -> replaced(e.by());
            case AppealLodged e -> appealed(e);
            case AppealAnswered e -> answered(Stage.SETTLED, e.verdict(), e.effectiveOn(), e.prescriptions());
            case AppealSilenceRecorded e -> silentOnAppeal(e);
            case PermitDecided e -> permitted(e.effectiveOn());
        };
    }

    OpinionState evolve(PrescriptionEvent event) {
        var changed = new TreeMap<>(prescriptions);
        changed.computeIfPresent(event.number(), (_, one) -> one.evolve(event));
        return with(changed);
    }

    /** A new answer takes the place of the one before, and of its prescriptions. */
    private OpinionState answered(Stage to, @Nullable Verdict said, LocalDate on, List<NumberedPrescription> issued) {
        var all = new TreeMap<Integer, PrescriptionState>();
        prescriptions.forEach((number, one) -> all.put(number, one.asLapsed()));
        issued.forEach(one -> all.put(one.number(), PrescriptionState.of(one.prescription())));
        return new OpinionState(scope, request, regime, to, said, on, appeal, permitOn, replacedBy, all);
    }

    private OpinionState at(Stage to) {
        return new OpinionState(
                scope, request, regime, to, verdict, answeredOn, appeal, permitOn, replacedBy, prescriptions);
    }

    private OpinionState due(LocalDate day, @Nullable LocalDate decisionDay) {
        return new OpinionState(
                scope,
                request,
                regime.until(day, decisionDay),
                stage,
                verdict,
                answeredOn,
                appeal,
                permitOn,
                replacedBy,
                prescriptions);
    }

    private OpinionState appealed(AppealLodged lodged) {
        return new OpinionState(
                scope,
                request,
                regime,
                Stage.APPEALED,
                verdict,
                answeredOn,
                lodged,
                permitOn,
                replacedBy,
                prescriptions);
    }

    /** The draft that is held to be approved takes the place of the architect's opinion; an appeal that failed leaves it as it was. */
    private OpinionState silentOnAppeal(AppealSilenceRecorded e) {
        return switch (e.silence()) {
            case DRAFT_APPROVED -> answered(Stage.SETTLED, null, e.effectiveOn(), List.of());
            case REFUSAL_CONFIRMED -> at(Stage.SETTLED);
        };
    }

    private OpinionState permitted(LocalDate day) {
        return new OpinionState(
                scope, request, regime, stage, verdict, answeredOn, appeal, day, replacedBy, prescriptions);
    }

    private OpinionState replaced(OpinionId by) {
        return new OpinionState(
                scope, request, regime, Stage.REPLACED, verdict, answeredOn, appeal, permitOn, by, prescriptions);
    }

    private OpinionState with(Map<Integer, PrescriptionState> changed) {
        return new OpinionState(
                scope, request, regime, stage, verdict, answeredOn, appeal, permitOn, replacedBy, changed);
    }

    /** The number of the next prescription: none is given twice, so that a paper that names one stays clear. */
    int nextNumber() {
        return prescriptions.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }
}
