package fr.gouvernail.command.platform.web;

import fr.gouvernail.kernel.command.Actor;
import jakarta.servlet.http.HttpServletRequest;

/** Who sends the request, in which role. */
@FunctionalInterface
public interface ActorOfRequest {

    /** @throws fr.gouvernail.kernel.command.CommandRejected {@code platform.role-not-held} when the role asked for is not theirs */
    Actor actorOf(HttpServletRequest request);
}
