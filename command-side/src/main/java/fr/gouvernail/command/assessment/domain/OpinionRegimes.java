package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.contract.assessment.OpinionRejection.RULE_NOT_IN_FORCE;

import fr.gouvernail.contract.assessment.OpinionKind;
import fr.gouvernail.contract.assessment.OpinionRegime;
import fr.gouvernail.contract.assessment.OpinionRequest;
import fr.gouvernail.contract.assessment.PermitFile;
import fr.gouvernail.contract.assessment.PermitKind;
import fr.gouvernail.contract.assessment.SilenceEffect;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.rule.Rule;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.rule.RuleNotInForce;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which rules hold for a request, and the days they give. The figures and the worth of silence are the rule book's. */
final class OpinionRegimes {

    private static final String HERITAGE_DELAYS = "R-83";

    /** @throws CommandRejected {@code assessment.opinion.rule-not-in-force} for a day that the rule book does not vouch for */
    static OpinionRegime of(OpinionRequest request, RuleBook rules) {
        var day = request.askedOn();
        return switch (request.kind()) {
            case ABF_AGREEMENT -> heritage(request, "R-81", rules);
            case ABF_ADVICE -> heritage(request, "R-82", rules);
            case TERRITORIES -> ruled(on("R-86", day, rules), day);
            case ARCHAEOLOGY -> ruled(on("R-87", day, rules), day);
            case FIRE_SAFETY, ACCESSIBILITY -> ruled(on("R-88", day, rules), day);
            case ENVIRONMENT_CASE_BY_CASE -> ruled(on("R-89", day, rules), day);
            case OTHER_SERVICE ->
                new OpinionRegime(Objects.requireNonNull(request.answerBy()), null, SilenceEffect.NONE, null, null);
        };
    }

    /** the architect's own delay, and the instruction of the permit, a month longer for it. */
    private static OpinionRegime heritage(OpinionRequest request, String silenceRule, RuleBook rules) {
        var day = request.askedOn();
        var delays = on(HERITAGE_DELAYS, day, rules);
        var silence = on(silenceRule, day, rules);
        var file = Objects.requireNonNull(request.file());
        var answer = file.kind() == PermitKind.DECLARATION ? "declaration_answer_months" : "permit_answer_months";
        return new OpinionRegime(
                day.plusMonths(delays.parameter(answer)),
                delays.id(),
                silence(silence),
                silence.id(),
                decisionDueOn(file, delays));
    }

    private static LocalDate decisionDueOn(PermitFile file, Rule delays) {
        var instruction = switch (file.kind()) {
            case DECLARATION -> "declaration_instruction_months";
            case HOUSE_PERMIT -> "house_permit_instruction_months";
            case PERMIT -> "permit_instruction_months";
        };
        return file.filedOn().plusMonths(delays.parameter(instruction) + delays.parameter("added_by_architect_months"));
    }

    private static OpinionRegime ruled(Rule rule, LocalDate day) {
        var dueOn = rule.parameters().containsKey("answer_days")
                ? day.plusDays(rule.parameter("answer_days"))
                : day.plusMonths(rule.parameter("answer_months"));
        return new OpinionRegime(dueOn, rule.id(), silence(rule), rule.id(), null);
    }

    private static SilenceEffect silence(Rule rule) {
        var said = rule.parameters().keySet();
        if (said.contains("silence_is_agreement")) {
            return SilenceEffect.AGREEMENT;
        }
        if (said.contains("silence_is_favourable")) {
            return SilenceEffect.FAVOURABLE;
        }
        if (said.contains("silence_is_waived")) {
            return SilenceEffect.WAIVED;
        }
        return said.contains("silence_requires_study") ? SilenceEffect.STUDY_REQUIRED : SilenceEffect.NONE;
    }

    static Rule on(String id, LocalDate day, RuleBook rules) {
        try {
            return rules.on(id, day);
        } catch (RuleNotInForce unknown) {
            throw CommandRejected.of(RULE_NOT_IN_FORCE, "rule", unknown.rule(), "on", unknown.date());
        }
    }

    /** Whether a rule gives the last day; it is agreed with the service otherwise. */
    static boolean isRuled(OpinionKind kind) {
        return kind != OpinionKind.OTHER_SERVICE;
    }

    /** What silence is worth, as a rule's id for refusals; a dash where no rule says. */
    static String ruleOf(@Nullable String rule) {
        return rule == null ? "–" : rule;
    }

    private OpinionRegimes() {}
}
