package fr.gouvernail.app.security;

import fr.gouvernail.kernel.id.PersonId;
import java.util.List;

/** The roles that a person holds today, the one held longest first. */
@FunctionalInterface
public interface HeldRoles {

    List<HeldRole> of(PersonId person);
}
