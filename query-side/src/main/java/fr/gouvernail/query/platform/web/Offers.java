package fr.gouvernail.query.platform.web;

import fr.gouvernail.contract.CommandAccess;
import fr.gouvernail.contract.territory.AccessCommand;
import fr.gouvernail.contract.territory.TerritoryCommand;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingPoint;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Which acts a page offers its reader: those whose command their role may send, and none while the past is read. This spares people forms
 * that would be refused; the command side alone decides.
 *
 * @param reader null for a page without one, which offers nothing
 */
public record Offers(@Nullable Reader reader) {

    /**
     * Whether the act is offered, for templates.
     *
     * @param command simple name of the command that the form sends, such as {@code SeatMember}
     * @throws IllegalArgumentException when there is no such command
     */
    public boolean act(String command) {
        var sent = CommandAccess.named(command);
        return reader != null && may(reader, sent);
    }

    public static boolean may(Reader reader, Class<? extends Command> command) {
        return !ReadingPoint.isPast() && isOf(reader, command);
    }

    private static boolean isOf(Reader reader, Class<? extends Command> command) {
        return CommandAccess.rolesFor(command).contains(reader.role())
                && (reader.territory() != null || isAboveTerritories(command));
    }

    /**
     * For the page of a form whose address anybody may type. What is read in the past is shown as it would be now; nothing is sent from there.
     *
     * @throws ResponseStatusException 403 where the reader's role may not send the command
     */
    public static void require(Reader reader, Class<? extends Command> command) {
        if (!isOf(reader, command)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** Territories and roles are given by who belongs to none. */
    private static boolean isAboveTerritories(Class<? extends Command> command) {
        return TerritoryCommand.class.isAssignableFrom(command) || AccessCommand.class.isAssignableFrom(command);
    }
}
