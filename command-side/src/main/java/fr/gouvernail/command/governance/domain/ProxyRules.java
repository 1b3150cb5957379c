package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.NO_PROXY;
import static fr.gouvernail.contract.governance.GovernanceRejection.OUTSIDE_MANDATE;
import static fr.gouvernail.contract.governance.GovernanceRejection.PRESENT_AND_REPRESENTED;
import static fr.gouvernail.contract.governance.GovernanceRejection.PROXIES_NOT_ALLOWED;
import static fr.gouvernail.contract.governance.GovernanceRejection.PROXY_DATED_LATE;
import static fr.gouvernail.contract.governance.GovernanceRejection.PROXY_GIVEN_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.PROXY_HOLDER_TAKEN;
import static fr.gouvernail.contract.governance.GovernanceRejection.PROXY_NOT_WRITTEN;
import static fr.gouvernail.contract.governance.GovernanceRejection.PROXY_RUNS_TOO_LONG;
import static fr.gouvernail.contract.governance.GovernanceRejection.PROXY_TO_ONESELF;

import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Proxy;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SittingEvent.ProxyGiven;
import fr.gouvernail.contract.governance.SittingEvent.ProxyRevoked;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.rule.RuleBook;
import java.util.List;

/** R-45 (art. L2121-20 CGCT): a power is written and dated, one for each holder, revocable, for three sittings running except illness. */
final class ProxyRules {

    /** What powers are checked against beside the sitting itself. @param council whether the law's own conditions apply, and not only the body's */
    record Setting(EarlierSittings earlier, RuleBook rules, boolean council) {}

    static ProxyGiven give(SittingState state, SittingId sitting, Proxy proxy, Setting setting) {
        requireAllowed(state, proxy.giver());
        requireVotingMember(state, proxy.giver());
        requireVotingMember(state, proxy.holder());
        if (proxy.giver().equals(proxy.holder())) {
            throw CommandRejected.of(PROXY_TO_ONESELF, "person", proxy.giver());
        }
        if (proxy.writtenOn().isAfter(state.heldOn())) {
            throw CommandRejected.of(PROXY_DATED_LATE, "writtenOn", proxy.writtenOn(), "heldOn", state.heldOn());
        }
        requireHolderFree(state, proxy);
        requireNoneGiven(state, proxy);
        return new ProxyGiven(sitting, proxy, requireNotTooLong(state, sitting, proxy, setting));
    }

    static ProxyRevoked revoke(SittingState state, SittingId sitting, PersonId giver) {
        var proxy = state.session().proxies().get(giver);
        if (proxy != null) {
            return new ProxyRevoked(sitting, giver, proxy.holder(), state.heldOn());
        }
        return state.attendances().stream()
                .filter(one -> one.person().equals(giver) && one.proxyHolder() != null)
                .map(one -> new ProxyRevoked(sitting, giver, holder(one), state.heldOn()))
                .findFirst()
                .orElseThrow(() -> CommandRejected.of(NO_PROXY, "person", giver));
    }

    /**
     * A seat votes once: who is there votes in person; who is represented is so by the holder of the written power. A power may be given long
     * before: its sittings running are counted again when it is used, since those before have been held meanwhile.
     */
    static void checkAttendance(SittingState state, SittingId sitting, List<Attendance> attendances, Setting setting) {
        var proxies = state.session().proxies();
        for (var one : attendances) {
            var proxy = proxies.get(one.person());
            if (one.presence().takesSeat() && proxy != null) {
                throw CommandRejected.of(PRESENT_AND_REPRESENTED, "person", one.person(), "holder", proxy.holder());
            }
            if (one.presence() == Presence.REPRESENTED) {
                requireAllowed(state, one.person());
            }
            if (one.presence() == Presence.REPRESENTED && setting.council()) {
                if (proxy == null || !proxy.holder().equals(one.proxyHolder())) {
                    throw CommandRejected.of(PROXY_NOT_WRITTEN, "person", one.person());
                }
                requireNotTooLong(state, sitting, proxy, setting);
            }
        }
    }

    /** a committee's charter may say that who is absent is not represented. */
    private static void requireAllowed(SittingState state, PersonId giver) {
        var charter = state.charter();
        if (charter != null && !charter.proxies()) {
            throw CommandRejected.of(PROXIES_NOT_ALLOWED, "giver", giver);
        }
    }

    private static PersonId holder(Attendance represented) {
        return java.util.Objects.requireNonNull(represented.proxyHolder());
    }

    private static void requireVotingMember(SittingState state, PersonId person) {
        if (state.seats().stream()
                .filter(Seat::voting)
                .noneMatch(seat -> seat.person().equals(person))) {
            throw CommandRejected.of(OUTSIDE_MANDATE, "person", person, "heldOn", state.heldOn());
        }
    }

    private static void requireHolderFree(SittingState state, Proxy proxy) {
        boolean taken = state.session().proxies().values().stream()
                .anyMatch(other ->
                        other.holder().equals(proxy.holder()) && !other.giver().equals(proxy.giver()));
        if (taken) {
            throw CommandRejected.of(PROXY_HOLDER_TAKEN, "holder", proxy.holder());
        }
    }

    /** Who gave a power takes it back before giving another: a power that is replaced in silence would still be the one that is used. */
    private static void requireNoneGiven(SittingState state, Proxy proxy) {
        var given = state.session().proxies().get(proxy.giver());
        if (given != null) {
            throw CommandRejected.of(PROXY_GIVEN_ALREADY, "person", proxy.giver(), "holder", given.holder());
        }
    }

    /** @return how many sittings running the power then covers, this one included */
    private static int requireNotTooLong(SittingState state, SittingId sitting, Proxy proxy, Setting setting) {
        var now = new EarlierSittings.Sat(state.body(), sitting, state.heldOn());
        int running = 1 + setting.earlier().proxiesRunning(now, proxy.giver(), proxy.holder());
        if (setting.council() && !proxy.limitLifted()) {
            int limit = LegalFigures.of(setting.rules(), "R-45", "max_consecutive_sittings", state.heldOn());
            if (running > limit) {
                throw CommandRejected.of(
                        PROXY_RUNS_TOO_LONG,
                        "giver",
                        proxy.giver(),
                        "holder",
                        proxy.holder(),
                        "running",
                        running,
                        "limit",
                        limit);
            }
        }
        return running;
    }

    private ProxyRules() {}
}
