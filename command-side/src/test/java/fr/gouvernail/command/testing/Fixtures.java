package fr.gouvernail.command.testing;

import fr.gouvernail.kernel.command.Command;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** Makes fixtures that find a command's target and expected version as the platform does. */
public final class Fixtures {

    /** @param resources what handlers take as parameters beside the command: a context, look-ups */
    public static <T> FixtureConfiguration<T> of(Class<T> aggregate, Object... resources) {
        var fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerCommandTargetResolver(message -> {
            var command = (Command) message.getPayload();
            return new VersionedAggregateIdentifier(command.target().text(), command.expectedVersion());
        });
        for (var resource : resources) {
            fixture.registerInjectableResource(resource);
        }
        return fixture;
    }

    private Fixtures() {}
}
