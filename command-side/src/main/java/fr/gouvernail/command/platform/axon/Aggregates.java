package fr.gouvernail.command.platform.axon;

import fr.gouvernail.kernel.id.Identifier;
import java.util.function.Consumer;

/**
 * The other aggregates, for what two of them have to know in one transaction or not at all. What the other records is stored with the rest of
 * the command, and a command that reaches it at the same moment waits or fails.
 */
public interface Aggregates {

    <A> void tell(Class<A> type, Identifier id, Consumer<A> message);
}
