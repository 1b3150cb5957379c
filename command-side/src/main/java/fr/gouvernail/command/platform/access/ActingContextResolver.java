package fr.gouvernail.command.platform.access;

import fr.gouvernail.command.platform.dispatch.CommandMetaData;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandContext;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Gives handlers their {@link CommandContext}. The clock's zone is that of the territories it serves. */
public final class ActingContextResolver implements ParameterResolverFactory, ParameterResolver<CommandContext> {

    private final HeldRoles heldRoles;
    private final Clock clock;

    public ActingContextResolver(HeldRoles heldRoles, Clock clock) {
        this.heldRoles = heldRoles;
        this.clock = clock;
    }

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType().equals(CommandContext.class) ? this : null;
    }

    @Override
    public CommandContext resolveParameterValue(Message<?> message) {
        return new ActingContext(
                CommandMetaData.actorOf(message.getMetaData()),
                LocalDate.now(clock),
                message.getPayloadType().asSubclass(Command.class),
                heldRoles);
    }

    @Override
    public boolean matches(Message<?> message) {
        return Command.class.isAssignableFrom(message.getPayloadType());
    }
}
