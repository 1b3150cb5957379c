package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_ARBITRATION_OPEN_ALREADY;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_ENDS_BEFORE_START;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_NO_ARBITRATION_OPEN;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_OPTIONS_MISSING;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_OPTION_DOES_NOT_ADD_UP;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_OPTION_LISTED_TWICE;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_UNKNOWN_OPTION;

import fr.gouvernail.contract.portfolio.ActionCommand.ArbitrateAction;
import fr.gouvernail.contract.portfolio.ActionCommand.AskArbitration;
import fr.gouvernail.contract.portfolio.ActionCommand.ProposeAction;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionArbitrated;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProposed;
import fr.gouvernail.contract.portfolio.ActionEvent.ArbitrationAsked;
import fr.gouvernail.contract.portfolio.ArbitrationOption;
import fr.gouvernail.kernel.command.Amounts;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/** What an action decides. */
final class ActionDecisions {

    static ActionProposed propose(ProposeAction command, Home home, ProjectStandings projects) {
        ActionFollowUpDecisions.requireNotClosed(command.project(), projects);
        Amounts.requireNotNegative("costHt", command.costHt());
        requireOrder(command.startsOn(), command.endsOn());
        return new ActionProposed(
                command.action(),
                command.project(),
                home.programme(),
                home.territory(),
                command.reference(),
                command.name(),
                command.costHt(),
                command.startsOn(),
                command.endsOn(),
                command.lead(),
                command.effectiveOn());
    }

    static ArbitrationAsked askArbitration(ActionState state, AskArbitration command) {
        ActionRules.requireNotCancelled(state, command.action());
        if (state.arbitrationOpen()) {
            throw CommandRejected.of(
                    ACTION_ARBITRATION_OPEN_ALREADY,
                    "action",
                    command.action(),
                    "options",
                    String.join(", ", state.optionKeys()));
        }
        Amounts.requireNotNegative("forecastHt", command.forecastHt());
        requireChoice(command.options());
        command.options().forEach(option -> requireSound(state, option));
        return new ArbitrationAsked(
                command.action(),
                state.project(),
                command.question(),
                state.forecastHt(),
                command.forecastHt(),
                command.options(),
                command.effectiveOn());
    }

    static ActionArbitrated arbitrate(ActionState state, ArbitrateAction command) {
        ActionRules.requireNotCancelled(state, command.action());
        if (!state.arbitrationOpen()) {
            throw CommandRejected.of(ACTION_NO_ARBITRATION_OPEN, "action", command.action());
        }
        var chosen = optionOf(state, command.option());
        var discarded = state.optionKeys().stream()
                .filter(key -> !key.equals(chosen.key()))
                .toList();
        return new ActionArbitrated(
                command.action(),
                state.project(),
                chosen,
                discarded,
                state.forecastHt(),
                chosen.totalHt(),
                state.endsOn(),
                chosen.endsOn(),
                command.reason(),
                command.effectiveOn());
    }

    private static void requireChoice(List<ArbitrationOption> options) {
        if (options.size() < 2) {
            throw CommandRejected.of(ACTION_OPTIONS_MISSING, "count", options.size());
        }
        var seen = new HashSet<String>();
        for (var option : options) {
            if (!seen.add(option.key())) {
                throw CommandRejected.of(ACTION_OPTION_LISTED_TWICE, "option", option.key());
            }
        }
    }

    private static void requireSound(ActionState state, ArbitrationOption option) {
        Amounts.requireNotNegative("totalHt", option.totalHt());
        Amounts.requireNotNegative("subsidies", option.subsidies());
        Amounts.requireNotNegative("ownShare", option.ownShare());
        requireOrder(state.startsOn(), option.endsOn());
        if (!ActionRules.addsUp(option)) {
            var sum = option.subsidies().plus(option.ownShare());
            throw CommandRejected.of(
                    ACTION_OPTION_DOES_NOT_ADD_UP,
                    "option",
                    option.key(),
                    "total",
                    option.totalHt().cents(),
                    "subsidies",
                    option.subsidies().cents(),
                    "ownShare",
                    option.ownShare().cents(),
                    "difference",
                    option.totalHt().minus(sum).cents());
        }
    }

    private static ArbitrationOption optionOf(ActionState state, String key) {
        return state.openOptions().stream()
                .filter(option -> option.key().equals(key))
                .findFirst()
                .orElseThrow(() -> CommandRejected.of(
                        ACTION_UNKNOWN_OPTION, "option", key, "options", String.join(", ", state.optionKeys())));
    }

    private static void requireOrder(LocalDate starts, LocalDate ends) {
        if (ends.isBefore(starts)) {
            throw CommandRejected.of(ACTION_ENDS_BEFORE_START, "starts", starts, "ends", ends);
        }
    }

    private ActionDecisions() {}
}
