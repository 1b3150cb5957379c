package fr.gouvernail.app.demonstration;

import fr.gouvernail.contract.governance.DecisionEvent.DecisionEnacted;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.CommandEnvelope;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.query.platform.projection.EventHistory;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sends the commands of the demonstration in order, each under a key of its own, so that a story that was cut short is told again from
 * the start without doing anything twice. Follows the versions, and waits for the policies where a command depends on one.
 */
final class Story {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PROBE_NANOS = Duration.ofMillis(20).toNanos();

    /** What policies and look-ups change shortly after a command: a refusal for one of these is not the last word. */
    private static final Set<String> MAY_CHANGE = Set.of(
            PlatformRejection.ROLE_NOT_HELD.code(),
            PlatformRejection.UNKNOWN_REFERENCE.code(),
            PlatformRejection.STALE_VERSION.code(),
            PlatformRejection.UNAVAILABLE.code(),
            "governance.sitting.substitute-not-in-force",
            "governance.decision.not-tabled",
            "governance.decision.not-voted",
            "governance.decision.bodies-not-linked",
            "portfolio.project.not-launched",
            "funding.subsidy.decision-without-force",
            "governance.delegation.decision-missing",
            "governance.delegation.unknown");

    private final CommandDispatcher dispatcher;
    private final EventHistory history;
    private final Map<Identifier, Long> versions = new HashMap<>();

    Story(CommandDispatcher dispatcher, EventHistory history) {
        this.dispatcher = dispatcher;
        this.history = history;
    }

    /** Sends a command that creates. */
    void send(Actor actor, String key, Command command) {
        sendOn(command.target(), actor, key, version -> command);
    }

    /** Sends a command that carries the version of its target. */
    void sendOn(Identifier target, Actor actor, String key, LongFunction<Command> command) {
        sendUnder(null, target, actor, key, command);
    }

    /** Sends a command under a decision or a delegation. */
    void sendUnder(
            @Nullable String authority, Identifier target, Actor actor, String key, LongFunction<Command> command) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var sent = command.apply(versions.getOrDefault(target, 0L));
                var envelope = new CommandEnvelope(sent, actor, "demonstration:" + key, authority, null, null);
                versions.put(target, dispatcher.send(envelope).version());
                return;
            } catch (CommandRejected refused) {
                if (is(refused, PlatformRejection.IDEMPOTENCY_KEY_REUSED)) {
                    // Done in an earlier telling, at another version.
                    return;
                }
                if (!MAY_CHANGE.contains(refused.code().code()) || System.nanoTime() > deadline) {
                    throw new IllegalStateException("the demonstration stops at " + key, refused);
                }
                followVersion(target, refused);
                LockSupport.parkNanos(PROBE_NANOS);
            }
        }
    }

    /** Waits until these decisions are carried out: what is told next must not slip in before what the sitting brought about. */
    void awaitEnacted(Set<DecisionId> decisions) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!enacted().containsAll(decisions)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the demonstration stops: not all is carried out of " + decisions);
            }
            LockSupport.parkNanos(PROBE_NANOS);
        }
    }

    private Set<DecisionId> enacted() {
        try (var events = history.between(-1, history.head(), null)) {
            return events.map(RecordedEvent::payload)
                    .filter(DecisionEnacted.class::isInstance)
                    .map(event -> ((DecisionEnacted) event).decision())
                    .collect(Collectors.toSet());
        }
    }

    private void followVersion(Identifier target, CommandRejected refused) {
        var actual = refused.parameters().get("actual");
        if (is(refused, PlatformRejection.STALE_VERSION) && actual != null) {
            versions.put(target, Long.valueOf(actual));
        }
    }

    private static boolean is(CommandRejected refused, RejectionCode code) {
        return refused.code().code().equals(code.code());
    }
}
