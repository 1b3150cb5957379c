package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.VALMORET;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyCharter.Decides;
import fr.gouvernail.contract.governance.BodyCommand.EstablishBody;
import fr.gouvernail.contract.governance.BodyCommand.FollowLaw;
import fr.gouvernail.contract.governance.BodyCommand.SetCharter;
import fr.gouvernail.contract.governance.BodyCommand.SetRules;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyEvent.BodyKindNamed;
import fr.gouvernail.contract.governance.BodyEvent.CharterSet;
import fr.gouvernail.contract.governance.BodyEvent.RulesSet;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.BodyRules.Quorum;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BodyCharterTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate CENSUS = LocalDate.of(2027, 1, 1);
    private static final BodyRules OWN = new BodyRules(Quorum.NONE, 0, false, 0);
    private static final BodyCharter SILENCE = new BodyCharter(Decides.SILENCE, 10, true, 13, "le maire", 10);
    private static final BodyCharter MAJORITY = new BodyCharter(Decides.MAJORITY, 0, true, 13, null, 0);

    /** As many inhabitants before the census as after it. */
    private static FixtureConfiguration<Body> fixture(int inhabitants) {
        return fixture(inhabitants, inhabitants);
    }

    private static FixtureConfiguration<Body> fixture(int before, int after) {
        return Fixtures.of(
                Body.class,
                Contexts.allowed(person(99), Role.PMO, START),
                new InMemorySubjects().with(VALMORET, Scope.of(VALMORET)),
                new CouncilLaw(RuleBook.standard(), (_, day) -> day.isBefore(CENSUS) ? before : after));
    }

    private static EstablishBody establish(
            BodyKind kind, @Nullable String kindName, @Nullable BodyRules rules, @Nullable BodyCharter charter) {
        return new EstablishBody(BODY, VALMORET, null, kind, kindName, "Instance", rules, charter, null, START);
    }

    private static BodyEstablished established(BodyKind kind, BodyRules rules) {
        return new BodyEstablished(BODY, VALMORET, null, kind, "Instance", rules, START);
    }

    private static BodyRules law(int noticeDays) {
        return new BodyRules(Quorum.MAJORITY_OF_SEATS, 0, true, noticeDays);
    }

    @Test
    void aBodyOfAKindItsTerritoryNamedHasItsCharterFromTheStart() {
        fixture(10_000)
                .givenNoPriorActivity()
                .when(establish(BodyKind.OTHER, "Conseil de développement", OWN, SILENCE))
                .expectEvents(
                        established(BodyKind.OTHER, OWN),
                        new BodyKindNamed(BODY, "Conseil de développement", START),
                        new CharterSet(BODY, null, SILENCE, null, START));
    }

    @Test
    void onlyAKindThatIsNotInTheListHasANameAndItNeedsOne() {
        fixture(10_000)
                .givenNoPriorActivity()
                .when(establish(BodyKind.OTHER, null, OWN, null))
                .expectException(rejection(GovernanceRejection.KIND_NAME_MALFORMED, "kind", BodyKind.OTHER));
        fixture(10_000)
                .givenNoPriorActivity()
                .when(establish(BodyKind.STEERING_COMMITTEE, "Copil", OWN, null))
                .expectException(
                        rejection(GovernanceRejection.KIND_NAME_MALFORMED, "kind", BodyKind.STEERING_COMMITTEE));
    }

    @ParameterizedTest
    @CsvSource({"3499,3", "3500,5", "20000,5"})
    void aCouncilThatSetsNothingSitsByTheLawOfItsPopulation(int inhabitants, int noticeDays) {
        fixture(inhabitants)
                .givenNoPriorActivity()
                .when(establish(BodyKind.MUNICIPAL_COUNCIL, null, null, null))
                .expectEvents(established(BodyKind.MUNICIPAL_COUNCIL, law(noticeDays)));
    }

    @Test
    void aNoticeBelowTheLawIsRefusedWithTheFigures() {
        fixture(3_500)
                .givenNoPriorActivity()
                .when(establish(BodyKind.COMMUNITY_COUNCIL, null, law(4), null))
                .expectException(rejection(
                        GovernanceRejection.COUNCIL_NOTICE_TOO_SHORT,
                        "noticeDays",
                        4,
                        "minimumNoticeDays",
                        5,
                        "inhabitants",
                        3_500,
                        "threshold",
                        3_500));
        fixture(3_499, 3_600)
                .given(established(BodyKind.MUNICIPAL_COUNCIL, law(5)))
                .when(new SetRules(BODY, null, law(3), "Trois jours", CENSUS))
                .expectException(
                        rejection(GovernanceRejection.COUNCIL_NOTICE_TOO_SHORT, "inhabitants", 3_600, "noticeDays", 3));
        fixture(3_499, 3_600)
                .given(established(BodyKind.MUNICIPAL_COUNCIL, law(5)))
                .when(new SetRules(BODY, null, law(3), "Trois jours", CENSUS.minusDays(1)))
                .expectEvents(new RulesSet(BODY, law(5), law(3), "Trois jours", CENSUS.minusDays(1)));
    }

    @Test
    void aCommitteeWithoutRulesIsRefused() {
        fixture(10_000)
                .givenNoPriorActivity()
                .when(establish(BodyKind.PROJECT_COMMITTEE, null, null, null))
                .expectException(rejection(PlatformRejection.FIELD_MISSING, "field", "rules"));
    }

    @ParameterizedTest
    @CsvSource({"3499,3500,3,5", "3500,3499,5,3", "3000,3600,4,5"})
    void theNoticeFollowsThePopulation(int before, int after, int had, int gets) {
        var reason = "Population de %d habitants, seuil de 3500 : convocation de %d jours francs (R-43, %s)"
                .formatted(after, gets, "CGCT, art. L2121-10 à L2121-12");
        fixture(before, after)
                .given(established(BodyKind.MUNICIPAL_COUNCIL, law(had)))
                .when(new FollowLaw(BODY, CENSUS))
                .expectEvents(new RulesSet(BODY, law(had), law(gets), reason, CENSUS));
    }

    @ParameterizedTest
    @CsvSource({"3000,3600,7", "3600,3000,7", "3600,3700,5", "3600,3000,3"})
    void aNoticeTheLawIsContentWithStaysAsItIs(int before, int after, int had) {
        fixture(before, after)
                .given(established(BodyKind.MUNICIPAL_COUNCIL, law(had)))
                .when(new FollowLaw(BODY, CENSUS))
                .expectNoEvents();
    }

    @Test
    void aCharterIsReplacedFromADateOnAndNamesTheOneBefore() {
        fixture(10_000)
                .given(established(BodyKind.STEERING_COMMITTEE, OWN), new CharterSet(BODY, null, MAJORITY, null, START))
                .when(new SetCharter(BODY, null, SILENCE, "Nouvelle convention", CENSUS))
                .expectEvents(new CharterSet(BODY, MAJORITY, SILENCE, "Nouvelle convention", CENSUS));
        fixture(10_000)
                .given(established(BodyKind.STEERING_COMMITTEE, OWN), new CharterSet(BODY, null, MAJORITY, null, START))
                .when(new SetCharter(BODY, null, MAJORITY, "Rien", CENSUS))
                .expectException(rejection(GovernanceRejection.RULES_UNCHANGED));
    }

    @ParameterizedTest
    @EnumSource(Decides.class)
    void onlySilenceHasADelay(Decides way) {
        var days = way == Decides.SILENCE ? List.of(0, -1) : List.of(10, -1);
        for (int malformed : days) {
            fixture(10_000)
                    .given(established(BodyKind.STEERING_COMMITTEE, OWN))
                    .when(new SetCharter(BODY, null, new BodyCharter(way, malformed, true, 0, null, 0), "Essai", START))
                    .expectException(rejection(
                            GovernanceRejection.CHARTER_MALFORMED, "decidesBy", way, "silenceDays", malformed));
        }
    }

    @Test
    void aCouncilDecidesByMajorityAndAllowsProxies() {
        for (var unlawful : List.of(SILENCE, new BodyCharter(Decides.MAJORITY, 0, false, 0, null, 0))) {
            fixture(10_000)
                    .given(established(BodyKind.MUNICIPAL_COUNCIL, law(5)))
                    .when(new SetCharter(BODY, null, unlawful, "Essai", START))
                    .expectException(rejection(
                            GovernanceRejection.COUNCIL_CHARTER_IS_THE_LAWS,
                            "decidesBy",
                            unlawful.decidesBy(),
                            "proxies",
                            unlawful.proxies()));
        }
        fixture(10_000)
                .given(established(BodyKind.MUNICIPAL_COUNCIL, law(5)))
                .when(new SetCharter(BODY, null, MAJORITY, "Règlement intérieur", START))
                .expectEvents(new CharterSet(BODY, null, MAJORITY, "Règlement intérieur", START));
    }
}
