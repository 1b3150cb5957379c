package fr.gouvernail.command.governance.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.command.governance.domain.Bodies;
import fr.gouvernail.command.testing.Recorded;
import fr.gouvernail.command.testing.RecordingDispatcher;
import fr.gouvernail.contract.governance.BodyCommand.FollowLaw;
import fr.gouvernail.contract.governance.BodyEvent.SeatEnded;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.territory.TerritoryEvent.PopulationUpdated;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.CommandEnvelope;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A new population reaches the councils of its territory, each once, and no other body. */
class CouncilsFollowTheLawTest {

    private static final TerritoryId VALMORET = TerritoryId.ofInsee("99001");
    private static final TerritoryId SAINT_AUBRAC = TerritoryId.ofInsee("99002");
    private static final BodyId COUNCIL = new BodyId(new UUID(6, 1));
    private static final BodyId COMMUNITY = new BodyId(new UUID(6, 2));
    private static final LocalDate CENSUS = LocalDate.of(2027, 1, 1);

    private final CouncilsOfValmoret bodies = new CouncilsOfValmoret();
    private final RecordingDispatcher dispatcher = new RecordingDispatcher();
    private final WhenPopulationUpdatedThenCouncilsFollowTheLaw policy =
            new WhenPopulationUpdatedThenCouncilsFollowTheLaw(bodies);

    private static final class CouncilsOfValmoret implements Bodies {

        private int asked;

        @Override
        public Optional<Profile> profile(BodyId body) {
            return Optional.empty();
        }

        @Override
        public Optional<Composition> composition(BodyId body, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public Map<TerritoryId, List<BodyId>> councilsOf(Collection<TerritoryId> territories) {
            asked++;
            return territories.contains(VALMORET) ? Map.of(VALMORET, List.of(COUNCIL, COMMUNITY)) : Map.of();
        }
    }

    private static RecordedEvent census(TerritoryId territory) {
        return Recorded.event(
                territory, 1, Scope.of(territory), new PopulationUpdated(territory, 3_400, 3_500, CENSUS));
    }

    private static String key(BodyId council, RecordedEvent event) {
        return "law:" + council.text() + ":" + event.position();
    }

    private static CommandEnvelope order(BodyId council, RecordedEvent event) {
        return new CommandEnvelope(
                new FollowLaw(council, CENSUS),
                Actor.SYSTEM,
                key(council, event),
                null,
                event.context().correlation(),
                event.eventId());
    }

    @Test
    void eachCouncilOfTheTerritoryFollowsTheLawFromTheDayOfTheNewFigure() {
        var event = census(VALMORET);
        policy.on(event, dispatcher);
        assertThat(dispatcher.sent()).containsExactly(order(COUNCIL, event), order(COMMUNITY, event));
    }

    @Test
    void aBatchOfFiguresAsksOnceForTheCouncils() {
        var first = census(VALMORET);
        var second = census(VALMORET);
        var batch = List.of(first, census(SAINT_AUBRAC), second);
        var reaction = policy.to(batch);
        batch.forEach(event -> reaction.on(event, dispatcher));
        assertThat(dispatcher.sent())
                .containsExactly(
                        order(COUNCIL, first),
                        order(COMMUNITY, first),
                        order(COUNCIL, second),
                        order(COMMUNITY, second));
        assertThat(bodies.asked).isEqualTo(1);
    }

    @Test
    void theSameFigureAgainSendsTheSameKeys() {
        policy.on(census(VALMORET), dispatcher);
        policy.on(census(VALMORET), dispatcher);
        assertThat(dispatcher.sent().subList(2, 4)).isEqualTo(dispatcher.sent().subList(0, 2));
    }

    @Test
    void aTerritoryWithoutCouncilAndAnotherEventSendNothing() {
        policy.on(census(SAINT_AUBRAC), dispatcher);
        policy.on(
                Recorded.event(
                        VALMORET,
                        2,
                        Scope.of(VALMORET),
                        new SeatEnded(COUNCIL, new PersonId(new UUID(6, 3)), "Départ", CENSUS)),
                dispatcher);
        assertThat(dispatcher.sent()).isEmpty();
    }

    @Test
    void aCouncilThatIsUnderThatLawAlreadyDoesNotHoldUpTheOthers() {
        var event = census(VALMORET);
        dispatcher.refusing(FollowLaw.class, CommandRejected.of(GovernanceRejection.RULES_UNCHANGED));
        policy.on(event, dispatcher);
        assertThat(dispatcher.sent()).containsExactly(order(COUNCIL, event), order(COMMUNITY, event));
    }

    @Test
    void aStoreThatCannotBeReachedHoldsTheEventBack() {
        dispatcher.refusing(FollowLaw.class, CommandRejected.of(PlatformRejection.UNAVAILABLE));
        assertThatThrownBy(() -> policy.on(census(VALMORET), dispatcher)).isInstanceOf(CommandRejected.class);
    }
}
