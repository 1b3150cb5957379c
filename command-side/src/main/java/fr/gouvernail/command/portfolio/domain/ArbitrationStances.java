package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.ArbitrationRejection.BEFORE_LAST;
import static fr.gouvernail.contract.portfolio.ArbitrationRejection.BEFORE_REQUEST;
import static fr.gouvernail.contract.portfolio.ArbitrationRejection.HOLDER_NOT_ONE;
import static fr.gouvernail.contract.portfolio.ArbitrationRejection.STANCE_OF_ANOTHER;
import static fr.gouvernail.contract.portfolio.ArbitrationRejection.STANCE_UNCHANGED;
import static fr.gouvernail.contract.portfolio.ArbitrationRejection.STANCE_UNKNOWN;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_NO_ARBITRATION_OPEN;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_UNKNOWN_OPTION;

import fr.gouvernail.contract.portfolio.ActionEvent;
import fr.gouvernail.contract.portfolio.ArbitrationStanceCommand.TakeStance;
import fr.gouvernail.contract.portfolio.ArbitrationStanceCommand.WithdrawStance;
import fr.gouvernail.contract.portfolio.ArbitrationStanceEvent;
import fr.gouvernail.contract.portfolio.ArbitrationStanceEvent.StanceTaken;
import fr.gouvernail.contract.portfolio.ArbitrationStanceEvent.StanceWithdrawn;
import fr.gouvernail.contract.portfolio.OptionStance;
import fr.gouvernail.contract.portfolio.StanceHolder;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.Identifier;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where on the options before the body, and what may be said of them.
 *
 * @param request how many arbitrations were asked, the last one included
 * @param askedOn the day of the last request; before the first it is of no use
 * @param held what is said now, one a holder and option
 */
record ArbitrationStances(int request, LocalDate askedOn, Map<Place, Held> held) {

    private static final Set<Role> HEARING = Set.of(Role.CHAIR, Role.DIRECTOR, Role.PMO);

    static final ArbitrationStances NONE = new ArbitrationStances(0, LocalDate.EPOCH, Map.of());

    record Place(String option, StanceHolder holder) {}

    record Held(OptionStance stance, LocalDate since) {}

    ArbitrationStances {
        held = Map.copyOf(held);
    }

    ArbitrationStances evolve(ActionEvent event) {
        return event instanceof ActionEvent.ArbitrationAsked asked
                ? new ArbitrationStances(request + 1, asked.effectiveOn(), Map.of())
                : this;
    }

    ArbitrationStances evolve(ArbitrationStanceEvent event) {
        var changed = new HashMap<>(held);
        switch (event) {
            case StanceTaken taken ->
                changed.put(new Place(taken.option(), taken.holder()), new Held(taken.stance(), taken.effectiveOn()));
            case StanceWithdrawn withdrawn -> changed.remove(new Place(withdrawn.option(), withdrawn.holder()));
        }
        return new ArbitrationStances(request, askedOn, changed);
    }

    StanceTaken take(ActionState action, TakeStance command, Subjects subjects, CommandContext context) {
        var today = context.today();
        requireOwn(command.holder(), context);
        if (!command.holder().isExactlyOne()) {
            throw CommandRejected.of(HOLDER_NOT_ONE);
        }
        requireOption(action, command.action(), command.option());
        requireKnown(action, command.holder(), subjects);
        var before = held.get(new Place(command.option(), command.holder()));
        requireDay(command.effectiveOn(), before, today);
        if (before != null && before.stance() == command.stance()) {
            throw CommandRejected.of(STANCE_UNCHANGED, "option", command.option(), "stance", before.stance());
        }
        return new StanceTaken(
                command.action(),
                action.project(),
                request,
                command.option(),
                command.holder(),
                before == null ? null : before.stance(),
                command.stance(),
                command.words(),
                command.source(),
                command.effectiveOn());
    }

    StanceWithdrawn withdraw(ActionState action, WithdrawStance command, CommandContext context) {
        var today = context.today();
        requireOwn(command.holder(), context);
        requireOption(action, command.action(), command.option());
        var before = held.get(new Place(command.option(), command.holder()));
        if (before == null) {
            throw CommandRejected.of(STANCE_UNKNOWN, "option", command.option());
        }
        requireDay(command.effectiveOn(), before, today);
        return new StanceWithdrawn(
                command.action(),
                action.project(),
                request,
                command.option(),
                command.holder(),
                before.stance(),
                command.reason(),
                command.effectiveOn());
    }

    /** A person speaks for themselves, or is heard by those who prepare the sitting. */
    private static void requireOwn(StanceHolder holder, CommandContext context) {
        if (holder.person() != null
                && !holder.person().equals(context.person())
                && !HEARING.contains(context.actor().role())) {
            throw CommandRejected.of(STANCE_OF_ANOTHER);
        }
    }

    private static void requireOption(ActionState state, ActionId action, String option) {
        if (!state.arbitrationOpen()) {
            throw CommandRejected.of(ACTION_NO_ARBITRATION_OPEN, "action", action);
        }
        if (!state.optionKeys().contains(option)) {
            throw CommandRejected.of(
                    ACTION_UNKNOWN_OPTION, "option", option, "options", String.join(", ", state.optionKeys()));
        }
    }

    /** Persons are in the directory, which a command does not look into. */
    private static void requireKnown(ActionState action, StanceHolder holder, Subjects subjects) {
        requireOfTerritory(action, "body", holder.body(), subjects);
        requireOfTerritory(action, "organisation", holder.organisation(), subjects);
    }

    /** What is of the whole installation, or of the same territory, may be named. */
    private static void requireOfTerritory(
            ActionState action, String field, @Nullable Identifier id, Subjects subjects) {
        if (id == null) {
            return;
        }
        var territory = subjects.require(field, id).territory();
        if (territory != null && !territory.equals(action.home().territory())) {
            throw CommandRejected.of(PlatformRejection.OTHER_TERRITORY, "field", field, "value", id);
        }
    }

    private void requireDay(LocalDate on, @Nullable Held before, LocalDate today) {
        ProjectRules.requireNotAfter(today, on);
        if (on.isBefore(askedOn)) {
            throw CommandRejected.of(BEFORE_REQUEST, "on", on, "asked", askedOn);
        }
        if (before != null && on.isBefore(before.since())) {
            throw CommandRejected.of(BEFORE_LAST, "on", on, "last", before.since());
        }
    }
}
