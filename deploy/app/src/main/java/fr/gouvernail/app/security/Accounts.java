package fr.gouvernail.app.security;

import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The accounts and persons of the {@code directory} schema, written. */
public final class Accounts {

    private static final String SAVE_PERSON = """
            INSERT INTO directory.person (person_id, display_name, function_title, territory)
            VALUES (:person, :name, :function, :territory)
            ON CONFLICT (person_id) DO UPDATE SET
                display_name = excluded.display_name, function_title = excluded.function_title, territory = excluded.territory""";

    private static final String OPEN = """
            INSERT INTO directory.account (username, password_hash, person_id, enabled)
            SELECT username, :hash, person, true FROM unnest(:usernames, :persons) AS opened(username, person)
            ON CONFLICT (username) DO NOTHING""";

    private static final String FIND = """
            SELECT username, password_hash, person_id FROM directory.account WHERE username = :username AND enabled""";

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;

    public Accounts(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    /** An account to open for a person of the directory. */
    public record NewAccount(String username, PersonId person) {}

    record Account(String username, String passwordHash, String personId) {}

    Optional<Account> find(String username) {
        return jdbc.sql(FIND)
                .param("username", username.strip().toLowerCase(Locale.ROOT))
                .query((row, number) -> new Account(
                        row.getString("username"), row.getString("password_hash"), row.getString("person_id")))
                .optional();
    }

    public boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM directory.account)")
                .query(Boolean.class)
                .single();
    }

    /** Enters a person in the directory, or replaces what is known of them. */
    public void savePerson(PersonId person, String displayName, String function, @Nullable TerritoryId territory) {
        jdbc.sql(SAVE_PERSON)
                .param("person", person.text())
                .param("name", displayName)
                .param("function", function)
                .param("territory", territory == null ? null : territory.text(), java.sql.Types.VARCHAR)
                .update();
    }

    /** Opens an account for a person of the directory; one that exists keeps its password. */
    public void open(String username, String password, PersonId person) {
        openAll(List.of(new NewAccount(username, person)), password);
    }

    /** Opens several with one password, all or none of them. The slow hash is paid once: they share what everybody knows anyway. */
    public void openAll(List<NewAccount> opened, String password) {
        var hash = String.valueOf(encoder.encode(password));
        jdbc.sql(OPEN)
                .param(
                        "usernames",
                        opened.stream()
                                .map(account -> account.username().toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .param(
                        "persons",
                        opened.stream().map(account -> account.person().text()).toArray(String[]::new))
                .param("hash", hash)
                .update();
    }
}
