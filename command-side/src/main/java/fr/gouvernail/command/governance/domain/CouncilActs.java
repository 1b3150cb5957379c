package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.DecisionRejection.ACT_REASON_MISSING;
import static fr.gouvernail.contract.governance.DecisionRejection.ACT_UNCHANGED;
import static fr.gouvernail.contract.governance.DecisionRejection.BUDGET_MALFORMED;
import static fr.gouvernail.contract.governance.DecisionRejection.NOT_A_COUNCIL_ACT;
import static fr.gouvernail.contract.governance.DecisionRejection.NUMBERED_BEFORE_ADOPTION;
import static fr.gouvernail.contract.governance.DecisionRejection.NUMBER_TAKEN;
import static fr.gouvernail.contract.governance.DecisionRejection.SUBJECT_UNKNOWN;

import fr.gouvernail.contract.governance.ActesNomenclature;
import fr.gouvernail.contract.governance.CouncilAct;
import fr.gouvernail.contract.governance.DecisionEvent.ActDescribed;
import fr.gouvernail.contract.governance.DecisionRecordCommand.DescribeAct;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.value.WebAddress;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What identifies a council's act: recorded freely until the préfet has it, and corrected with a reason from then on. */
final class CouncilActs {

    private static final Pattern YEARS = Pattern.compile("([0-9]{4})(?:/([0-9]{4}))?");

    static ActDescribed describe(DecisionState state, DescribeAct command, ActNumbers numbers) {
        if (!state.councilAct()) {
            throw CommandRejected.of(NOT_A_COUNCIL_ACT);
        }
        FollowUps.requireKeptUp(state);
        var act = command.act();
        requireWellFormed(act);
        var reason = Reasons.given(command.reason());
        var previous = state.onRecord().act();
        if (act.equals(previous)) {
            throw CommandRejected.of(ACT_UNCHANGED);
        }
        requireNumberFree(state, command, previous, numbers);
        var transmittedOn = state.formalities().transmittedOn();
        if (transmittedOn != null && reason == null && corrects(previous, act)) {
            throw CommandRejected.of(ACT_REASON_MISSING, "on", transmittedOn);
        }
        return new ActDescribed(command.decision(), previous, act, reason, command.effectiveOn());
    }

    private static void requireWellFormed(CouncilAct act) {
        requireBare("number", act.number());
        requireBare("budgetName", act.budgetName());
        if (ActesNomenclature.nameOf(act.subject()).isEmpty()) {
            throw CommandRejected.of(SUBJECT_UNKNOWN, "subject", act.subject());
        }
        var years = act.budgetYears();
        if ((years == null) != (act.budgetName() == null) || years != null && !areYears(years)) {
            throw CommandRejected.of(
                    BUDGET_MALFORMED,
                    "years",
                    Objects.toString(years, ""),
                    "name",
                    Objects.toString(act.budgetName(), ""));
        }
        var link = act.link();
        if (link != null && !WebAddress.isValid(link)) {
            throw CommandRejected.of(PlatformRejection.FIELD_MALFORMED, "field", "link", "value", link);
        }
    }

    /** A number with a blank around it would be another number to whoever compares them, and the blank is kept for ever. */
    private static void requireBare(String field, @Nullable String text) {
        if (text != null && (text.isBlank() || !text.equals(text.strip()))) {
            throw CommandRejected.of(PlatformRejection.FIELD_MALFORMED, "field", field, "value", text);
        }
    }

    private static boolean areYears(String years) {
        var found = YEARS.matcher(years);
        return found.matches() && (found.group(2) == null || found.group(1).compareTo(found.group(2)) < 0);
    }

    /** The year of a number is that of the adoption, so that there is none before. */
    private static void requireNumberFree(
            DecisionState state, DescribeAct command, @Nullable CouncilAct previous, ActNumbers numbers) {
        var number = command.act().number();
        if (number == null || previous != null && number.equals(previous.number())) {
            return;
        }
        var adoptedOn = state.formalities().adoptedOn();
        if (adoptedOn == null) {
            throw CommandRejected.of(NUMBERED_BEFORE_ADOPTION, "number", number);
        }
        if (numbers.isTaken(command.decision(), adoptedOn.getYear(), number)) {
            throw CommandRejected.of(NUMBER_TAKEN, "number", number, "year", adoptedOn.getYear());
        }
    }

    /** Whether something else is said of the act than before; what was left open may be filled in, and a first description corrects nothing. */
    private static boolean corrects(@Nullable CouncilAct previous, CouncilAct act) {
        return previous != null
                && (!previous.subject().equals(act.subject())
                        || replaces(previous.number(), act.number())
                        || replaces(previous.budgetYears(), act.budgetYears())
                        || replaces(previous.budgetName(), act.budgetName())
                        || replaces(previous.link(), act.link()));
    }

    private static boolean replaces(@Nullable String previous, @Nullable String current) {
        return previous != null && !previous.equals(current);
    }

    private CouncilActs() {}
}
