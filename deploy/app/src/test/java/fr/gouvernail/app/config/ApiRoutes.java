package fr.gouvernail.app.config;

import fr.gouvernail.command.platform.web.CommandRoute;
import java.util.List;

/** Shows tests the table of commands that the wiring serves. */
public final class ApiRoutes {

    public static List<CommandRoute> all() {
        return CommandSideWiring.routes();
    }

    private ApiRoutes() {}
}
