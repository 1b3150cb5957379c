package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.PRESENT_AND_REPRESENTED;
import static fr.gouvernail.contract.governance.GovernanceRejection.PROXY_GIVEN_ALREADY;

import fr.gouvernail.contract.governance.SittingCommand.RecordAttendance;
import fr.gouvernail.contract.governance.SittingCommand.RecordProxy;
import fr.gouvernail.contract.governance.SittingCommand.RevokeProxy;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.governance.SittingEvent.ProxyGiven;
import fr.gouvernail.contract.governance.SittingEvent.ProxyRevoked;
import fr.gouvernail.kernel.command.CommandRejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Who is there, in person, by a substitute or by a written power. */
final class AttendanceDecisions {

    static List<SittingEvent> record(
            SittingState state,
            RecordAttendance command,
            ProxyRules.Setting setting,
            List<Bodies.Substitution> substitutions) {
        SittingDecisions.requireOpen(state);
        var events = new ArrayList<SittingEvent>();
        var reached = state;
        for (var proxy : Objects.requireNonNull(command.proxies())) {
            // The same paper handed in with a list that is sent again is no second power.
            if (proxy.equals(reached.session().proxies().get(proxy.giver()))) {
                continue;
            }
            var given = ProxyRules.give(reached, command.sitting(), proxy, setting);
            events.add(given);
            reached = SittingState.evolve(reached, given);
        }
        AttendanceRules.check(state.seats(), command.attendances(), state.heldOn());
        SubstituteRules.check(state, command.attendances(), substitutions);
        ProxyRules.checkAttendance(reached, command.sitting(), command.attendances(), setting);
        int present = Quorums.votingPresent(state.seats(), command.attendances());
        int required = state.quorumWaived() ? 0 : Quorums.required(state.rules(), state.seats());
        events.add(new AttendanceRecorded(
                command.sitting(), command.attendances(), present, required, present >= required, state.heldOn()));
        return events;
    }

    static ProxyGiven giveProxy(SittingState state, RecordProxy command, ProxyRules.Setting setting) {
        SittingDecisions.requireNotClosed(state);
        var proxy = command.proxy();
        for (var one : state.attendances()) {
            if (one.person().equals(proxy.giver()) && one.presence().takesSeat()) {
                throw CommandRejected.of(PRESENT_AND_REPRESENTED, "person", proxy.giver(), "holder", proxy.holder());
            }
            if (one.person().equals(proxy.giver())
                    && one.proxyHolder() != null
                    && !one.proxyHolder().equals(proxy.holder())) {
                throw CommandRejected.of(PROXY_GIVEN_ALREADY, "person", proxy.giver(), "holder", one.proxyHolder());
            }
        }
        return ProxyRules.give(state, command.sitting(), proxy, setting);
    }

    static ProxyRevoked revokeProxy(SittingState state, RevokeProxy command) {
        SittingDecisions.requireNotClosed(state);
        return ProxyRules.revoke(state, command.sitting(), command.giver());
    }

    private AttendanceDecisions() {}
}
