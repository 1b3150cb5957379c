package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.DecisionRejection.BODY_SIRET_MALFORMED;
import static fr.gouvernail.contract.governance.DecisionRejection.IDENTITY_OF_A_COUNCIL;
import static fr.gouvernail.contract.governance.DecisionRejection.IDENTITY_REASON_MISSING;
import static fr.gouvernail.contract.governance.DecisionRejection.PREFECTURE_MALFORMED;
import static fr.gouvernail.contract.governance.GovernanceRejection.RULES_UNCHANGED;

import fr.gouvernail.contract.governance.BodyCommand.IdentifyBody;
import fr.gouvernail.contract.governance.BodyEvent.BodyIdentified;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.value.Siret;
import java.util.regex.Pattern;

/** Whose acts a council's are: the local authority's name and SIRET, and who reviews them. */
final class BodyIdentities {

    /** PREFNNN, SPREFNNNM and SGARNNN, with the department's number on three places (SCDL délibérations 2.1.5). */
    private static final Pattern PREFECTURE =
            Pattern.compile("(?:PREF|SGAR)(?:\\d{3}|02[AB])|SPREF(?:\\d{3}|02[AB])\\d");

    static BodyIdentified identify(BodyState state, IdentifyBody command) {
        var identity = command.identity();
        var reason = Reasons.given(command.reason());
        if (!state.kind().isCouncil()) {
            throw CommandRejected.of(IDENTITY_OF_A_COUNCIL, "kind", state.kind());
        }
        if (!Siret.isValid(identity.siret())) {
            throw CommandRejected.of(BODY_SIRET_MALFORMED, "siret", identity.siret());
        }
        var prefecture = identity.prefecture();
        if (prefecture != null && !PREFECTURE.matcher(prefecture).matches()) {
            throw CommandRejected.of(PREFECTURE_MALFORMED, "prefecture", prefecture);
        }
        var last = state.identity();
        if (last == null) {
            return new BodyIdentified(command.body(), null, identity, reason, command.effectiveOn());
        }
        if (identity.equals(last.current()) && command.effectiveOn().equals(last.effectiveOn())) {
            throw CommandRejected.of(RULES_UNCHANGED);
        }
        if (reason == null) {
            throw CommandRejected.of(IDENTITY_REASON_MISSING);
        }
        return new BodyIdentified(command.body(), last.current(), identity, reason, command.effectiveOn());
    }

    private BodyIdentities() {}
}
