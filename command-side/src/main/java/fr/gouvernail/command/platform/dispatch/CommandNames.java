package fr.gouvernail.command.platform.dispatch;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The logical names of commands, read from the contracts. */
public final class CommandNames {

    /** @throws IllegalArgumentException when the command has no {@code @CommandName} */
    public static String of(Class<?> type) {
        var name = type.getAnnotation(CommandName.class);
        if (name == null) {
            throw new IllegalArgumentException(type.getName() + " has no @CommandName");
        }
        return name.value();
    }

    /** All command records of the sealed interfaces. */
    public static List<Class<? extends Command>> recordsOf(Collection<Class<? extends Command>> sealedInterfaces) {
        return sealedInterfaces.stream()
                .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
                .<Class<? extends Command>>map(type -> type.asSubclass(Command.class))
                .toList();
    }

    private CommandNames() {}
}
