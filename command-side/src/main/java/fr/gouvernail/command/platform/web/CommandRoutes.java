package fr.gouvernail.command.platform.web;

import java.util.List;

/** The intentions of one context, as the API offers them. */
public interface CommandRoutes {
    List<CommandRoute> routes();
}
