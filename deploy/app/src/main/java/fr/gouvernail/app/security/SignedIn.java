package fr.gouvernail.app.security;

import fr.gouvernail.kernel.id.PersonId;
import java.io.Serializable;
import java.security.Principal;

/** Who signed in. Carries no name: names are read from the directory, where they may be erased meanwhile. */
public record SignedIn(String username, String personId) implements Principal, Serializable {

    public PersonId person() {
        return PersonId.of(personId);
    }

    @Override
    public String getName() {
        return username;
    }
}
