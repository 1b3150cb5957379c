package fr.gouvernail.command.testing;

import fr.gouvernail.command.platform.axon.Aggregates;
import fr.gouvernail.command.portfolio.domain.KnownPersons;
import fr.gouvernail.contract.RegisteredOrganisations;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.rule.RuleBook;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** Makes fixtures that find a command's target and expected version as the platform does. */
public final class Fixtures {

    /** What another aggregate is told goes nowhere. */
    public static final Aggregates NO_OTHERS = new NoOthers();

    /** Nothing is registered. */
    private static final RegisteredOrganisations NO_ORGANISATIONS = _ -> Optional.empty();

    /** Whoever is named is known. */
    private static final KnownPersons EVERYBODY = (_, _) -> true;

    /** @param resources what handlers take as parameters beside the command: a context, look-ups */
    public static <T> FixtureConfiguration<T> of(Class<T> aggregate, Object... resources) {
        var fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerCommandTargetResolver(message -> {
            var command = (Command) message.getPayload();
            return new VersionedAggregateIdentifier(command.target().text(), command.expectedVersion());
        });
        if (Stream.of(resources).noneMatch(Aggregates.class::isInstance)) {
            fixture.registerInjectableResource(NO_OTHERS);
        }
        if (Stream.of(resources).noneMatch(RegisteredOrganisations.class::isInstance)) {
            fixture.registerInjectableResource(NO_ORGANISATIONS);
        }
        if (Stream.of(resources).noneMatch(KnownPersons.class::isInstance)) {
            fixture.registerInjectableResource(EVERYBODY);
        }
        if (Stream.of(resources).noneMatch(RuleBook.class::isInstance)) {
            fixture.registerInjectableResource(RuleBook.standard());
        }
        for (var resource : resources) {
            fixture.registerInjectableResource(resource);
        }
        return fixture;
    }

    /** A fixture knows one aggregate: what another one is told is tested where that one is. */
    private record NoOthers() implements Aggregates {
        @Override
        public <A> void tell(Class<A> type, Identifier id, Consumer<A> message) {}
    }

    private Fixtures() {}
}
