package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.contract.assessment.BackingEvent;
import fr.gouvernail.contract.assessment.BackingPosition;
import fr.gouvernail.contract.assessment.CausalMapEvent;
import fr.gouvernail.contract.assessment.EffectEvent;
import fr.gouvernail.contract.assessment.EffectEvent.EffectForeseen;
import fr.gouvernail.contract.assessment.FeasibilityEvent;
import fr.gouvernail.contract.assessment.FeasibilityEvent.BackingRequired;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ImpactStudySettled;
import fr.gouvernail.contract.assessment.FeasibilityItem;
import fr.gouvernail.contract.assessment.ImpactStudy;
import fr.gouvernail.contract.assessment.OpinionEvent;
import fr.gouvernail.contract.assessment.PrescriptionEvent;
import fr.gouvernail.contract.assessment.Rating;
import fr.gouvernail.contract.assessment.Verdict;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.rule.GateFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the gate before a launch looks at (rules V-02 to V-09), counted from the very events of a project's examination. */
public final class GateReading {

    /** Null until R-15 is settled. */
    public static GateFacts.@Nullable Running running(List<DomainEvent> examined) {
        var settled = last(examined, ImpactStudySettled.class);
        return settled == null
                ? null
                : new GateFacts.Running(
                        settled.expenseTtc().cents(),
                        settled.threshold().cents(),
                        !settled.mandatory() || settled.study() == ImpactStudy.FULL);
    }

    /** Null while the examination is not opened. */
    public static GateFacts.@Nullable Items items(List<DomainEvent> examined, LocalDate day) {
        FeasibilityState state = null;
        for (var event : examined) {
            if (event instanceof FeasibilityEvent of) {
                state = FeasibilityState.evolve(state, of);
            }
        }
        if (state == null) {
            return null;
        }
        var rated = state.rated().values();
        var reserves = rated.stream()
                .filter(one -> one.rating() == Rating.RESERVE)
                .map(FeasibilityState.Rated::reserve)
                .filter(Objects::nonNull)
                .toList();
        long blocking =
                rated.stream().filter(one -> one.rating() == Rating.BLOCKING).count();
        long late = reserves.stream().filter(one -> one.dueOn().isBefore(day)).count();
        return new GateFacts.Items(
                FeasibilityItem.values().length, rated.size(), (int) blocking, reserves.size(), (int) late);
    }

    /** @param examined where the level is asked for; @param backings one stream an actor */
    public static GateFacts.Backing backing(
            List<DomainEvent> examined, List<List<DomainEvent>> backings, LocalDate day) {
        var level = last(examined, BackingRequired.class);
        var asked = level == null ? null : level.firmAmountHt();
        var actors = backings.stream().map(GateReading::actor).toList();
        var firm = actors.stream().filter(actor -> isFirm(actor, day)).toList();
        long amount = firm.stream()
                .flatMap(actor -> firmCommitments(actor, day))
                .map(given -> given.commitment().amountHt())
                .filter(Objects::nonNull)
                .mapToLong(money -> money.cents())
                .reduce(0, Math::addExact);
        long opposed = actors.stream()
                .filter(actor -> actor.position() == BackingPosition.OPPOSED)
                .count();
        return new GateFacts.Backing(
                level != null,
                level == null ? 0 : level.firmActors(),
                firm.size(),
                asked == null ? 0 : asked.cents(),
                amount,
                (int) opposed);
    }

    private static BackingState actor(List<DomainEvent> stream) {
        BackingState state = null;
        for (var event : stream) {
            if (event instanceof BackingEvent of) {
                state = BackingState.evolve(state, of);
            }
        }
        return Objects.requireNonNull(state);
    }

    private static boolean isFirm(BackingState actor, LocalDate day) {
        return actor.position() == BackingPosition.SUPPORTS
                && firmCommitments(actor, day).findAny().isPresent();
    }

    /** Signed, checked by somebody, in force, and without a condition that is still open. */
    private static Stream<BackingState.Given> firmCommitments(BackingState actor, LocalDate day) {
        return actor.commitments().stream()
                .filter(given -> given.withdrawnOn() == null && given.checkedOn() != null && given.conditionMet())
                .filter(given -> given.commitment().evidence() != null)
                .filter(given -> {
                    var until = given.commitment().validUntil();
                    return until == null || !until.isBefore(day);
                });
    }

    /** @param map the events of the map that is read on the territory; none while there is no map */
    public static GateFacts.Foresight foresight(
            List<List<DomainEvent>> effects, ProjectId project, List<DomainEvent> map) {
        var expected = effects.stream()
                .filter(stream -> stream.stream().noneMatch(EffectEvent.EffectDropped.class::isInstance))
                .map(stream -> (EffectForeseen) stream.getFirst())
                .toList();
        long wanted = expected.stream().filter(EffectForeseen::wanted).count();
        var read = map.stream().map(CausalMapEvent.class::cast).toList();
        return new GateFacts.Foresight(
                (int) wanted, (int) (expected.size() - wanted), ReviewedMap.reviewers(read, project));
    }

    public static GateFacts.Opinions opinions(List<List<DomainEvent>> opinions) {
        var current = opinions.stream()
                .map(GateReading::opinion)
                .filter(one ->
                        one.stage() != OpinionState.Stage.REPLACED && one.stage() != OpinionState.Stage.WITHDRAWN)
                .toList();
        long awaited = current.stream()
                .filter(one -> one.stage() == OpinionState.Stage.AWAITED)
                .count();
        long unfavourable = current.stream()
                .filter(one -> one.verdict() == Verdict.UNFAVOURABLE)
                .count();
        long open = current.stream()
                .flatMap(one -> one.prescriptions().values().stream())
                .filter(one -> one.closedOn() == null && !one.lapsed())
                .count();
        return new GateFacts.Opinions((int) awaited, (int) unfavourable, (int) open);
    }

    private static OpinionState opinion(List<DomainEvent> stream) {
        OpinionState state = null;
        for (var event : stream) {
            if (event instanceof OpinionEvent of) {
                state = OpinionState.evolve(state, of);
            } else if (event instanceof PrescriptionEvent of) {
                state = Objects.requireNonNull(state).evolve(of);
            }
        }
        return Objects.requireNonNull(state);
    }

    private static <E extends DomainEvent> @Nullable E last(List<DomainEvent> events, Class<E> type) {
        return events.reversed().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    private GateReading() {}
}
