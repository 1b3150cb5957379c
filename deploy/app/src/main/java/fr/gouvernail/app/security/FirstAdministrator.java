package fr.gouvernail.app.security;

import fr.gouvernail.contract.territory.AccessCommand.GrantRole;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.CommandEnvelope;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.AccessId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.PersonId;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the door of a new installation: one administrator, with a random password that is shown once and kept nowhere. */
public final class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger("gouvernail");
    private static final String USERNAME = "administrateur";
    private static final PersonId PERSON = new PersonId(Identifier.fromNaturalKey("gouvernail", "first-administrator"));
    private static final int PASSWORD_BYTES = 15;

    private final CommandDispatcher dispatcher;
    private final Accounts accounts;
    private final ZoneId zone;

    public FirstAdministrator(CommandDispatcher dispatcher, Accounts accounts, ZoneId zone) {
        this.dispatcher = dispatcher;
        this.accounts = accounts;
        this.zone = zone;
    }

    public void open() {
        if (!accounts.isEmpty()) {
            return;
        }
        accounts.savePerson(PERSON, "L’administrateur", "Tient cette installation", null);
        grant();
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        accounts.open(USERNAME, password, PERSON);
        LOG.info("Compte créé : {} ; mot de passe, montré cette seule fois : {}", USERNAME, password);
    }

    /** A start that was cut short may have granted it already. */
    private void grant() {
        var today = LocalDate.now(zone);
        var grant = new GrantRole(AccessId.of(PERSON), PERSON, Role.ADMINISTRATOR, null, null, today);
        try {
            dispatcher.send(CommandEnvelope.of(grant, Actor.SYSTEM, "first-administrator:" + today));
        } catch (CommandRejected refused) {
            if (!refused.code().code().equals("territory.access.role-held-already")) {
                throw refused;
            }
        }
    }
}
