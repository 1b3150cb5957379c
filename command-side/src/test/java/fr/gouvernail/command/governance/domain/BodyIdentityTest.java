package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.COUNCIL;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.VALMORET;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.governance.BodyCommand.IdentifyBody;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyEvent.BodyIdentified;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.DecisionRejection;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.LegalIdentity;
import fr.gouvernail.kernel.command.Role;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyIdentityTest {

    private static final LegalIdentity TOWN = new LegalIdentity("Ville de Valmoret", "99900011000018", null);
    private static final LegalIdentity REVIEWED = new LegalIdentity("Ville de Valmoret", "99900011000018", "SPREF0991");

    private static FixtureConfiguration<Body> fixture() {
        return Fixtures.of(Body.class, Contexts.allowed(person(1), Role.PMO, HELD));
    }

    private static BodyEstablished established(BodyKind kind) {
        return new BodyEstablished(BODY, VALMORET, null, kind, "Conseil municipal", COUNCIL, HELD);
    }

    private static IdentifyBody identify(LegalIdentity identity, @Nullable String reason) {
        return new IdentifyBody(BODY, null, identity, reason, HELD);
    }

    @Test
    void aCouncilHasItsLocalAuthorityWhichIsCorrectedWithAReason() {
        var first = new BodyIdentified(BODY, null, TOWN, null, HELD);
        fixture()
                .given(established(BodyKind.MUNICIPAL_COUNCIL))
                .when(identify(TOWN, null))
                .expectEvents(first);
        fixture()
                .given(established(BodyKind.MUNICIPAL_COUNCIL), first)
                .when(identify(REVIEWED, null))
                .expectException(rejection(DecisionRejection.IDENTITY_REASON_MISSING));
        fixture()
                .given(established(BodyKind.MUNICIPAL_COUNCIL), first)
                .when(identify(REVIEWED, " \t"))
                .expectException(rejection(DecisionRejection.IDENTITY_REASON_MISSING));
        fixture()
                .given(established(BodyKind.MUNICIPAL_COUNCIL), first)
                .when(identify(REVIEWED, "Sous-préfecture ajoutée"))
                .expectEvents(new BodyIdentified(BODY, TOWN, REVIEWED, "Sous-préfecture ajoutée", HELD));
        fixture()
                .given(established(BodyKind.MUNICIPAL_COUNCIL), first)
                .when(identify(TOWN, "Encore"))
                .expectException(rejection(GovernanceRejection.RULES_UNCHANGED));
    }

    @Test
    void aWrongStartDayIsCorrectedWithAReason() {
        var first = new BodyIdentified(BODY, null, TOWN, null, HELD);
        var earlier = HELD.minusYears(6);
        fixture()
                .given(established(BodyKind.MUNICIPAL_COUNCIL), first)
                .when(new IdentifyBody(BODY, null, TOWN, null, earlier))
                .expectException(rejection(DecisionRejection.IDENTITY_REASON_MISSING));
        fixture()
                .given(established(BodyKind.MUNICIPAL_COUNCIL), first)
                .when(new IdentifyBody(BODY, null, TOWN, "Jour mal saisi", earlier))
                .expectEvents(new BodyIdentified(BODY, TOWN, TOWN, "Jour mal saisi", earlier));
    }

    @Test
    void aCommitteeHasNone() {
        fixture()
                .given(established(BodyKind.STEERING_COMMITTEE))
                .when(identify(TOWN, null))
                .expectException(rejection(DecisionRejection.IDENTITY_OF_A_COUNCIL, "kind", "STEERING_COMMITTEE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99900011000019", "9990001100001", "999 000 110 00018", ""})
    void aSiretHasFourteenDigitsAndItsKey(String siret) {
        fixture()
                .given(established(BodyKind.MUNICIPAL_COUNCIL))
                .when(identify(new LegalIdentity("Ville", siret, null), null))
                .expectException(rejection(DecisionRejection.BODY_SIRET_MALFORMED, "siret", siret));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PREF38", "PREF0381", "SPREF038", "pref038", "SGAR84", "PREF2A"})
    void aPrefectureIsNamedByItsDepartmentOnThreePlaces(String prefecture) {
        fixture()
                .given(established(BodyKind.MUNICIPAL_COUNCIL))
                .when(identify(new LegalIdentity("Ville", "99900011000018", prefecture), null))
                .expectException(rejection(DecisionRejection.PREFECTURE_MALFORMED, "prefecture", prefecture));
    }
}
