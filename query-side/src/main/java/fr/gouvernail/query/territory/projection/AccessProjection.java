package fr.gouvernail.query.territory.projection;

import fr.gouvernail.contract.territory.AccessEvent.RoleGranted;
import fr.gouvernail.contract.territory.AccessEvent.RoleWithdrawn;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.jspecify.annotations.Nullable;

/** Who holds, or held, which role on which territory. */
@ProcessingGroup("territory.access")
public final class AccessProjection implements Projection {

    /** Stands in the key for the territory of a role that is held on the whole installation: a key column cannot be null. */
    private static final String WHOLE_INSTALLATION = "*";

    private static final String GRANTED = """
            INSERT INTO role_grant (person, role, territory_key, granted_event, access, territory, organisation, granted_on, version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String WITHDRAWN = """
            UPDATE role_grant SET withdrawn_on = ?, withdrawn_event = ?, reason = ?, last_event = ?
            WHERE person = ? AND role = ? AND territory_key = ? AND withdrawn_event IS NULL""";

    private static final String VERSION = "UPDATE role_grant SET version = ? WHERE person = ?";

    @Override
    public List<String> tables() {
        return List.of("role_grant");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void apply(RecordedEvent event, Rows rows) {
        switch (event.payload()) {
            case RoleGranted granted -> {
                rows.write(
                        granted.access().text(),
                        GRANTED,
                        granted.person(),
                        granted.role(),
                        key(granted.territory()),
                        event.position(),
                        granted.access(),
                        granted.territory(),
                        granted.organisation(),
                        granted.effectiveOn(),
                        event.sequence(),
                        event.position());
                rows.write(granted.access().text(), VERSION, event.sequence(), granted.person());
            }
            case RoleWithdrawn withdrawn -> {
                rows.write(
                        withdrawn.access().text(),
                        WITHDRAWN,
                        withdrawn.effectiveOn(),
                        event.position(),
                        withdrawn.reason(),
                        event.position(),
                        withdrawn.person(),
                        withdrawn.role(),
                        key(withdrawn.territory()));
                rows.write(withdrawn.access().text(), VERSION, event.sequence(), withdrawn.person());
            }
            default -> {}
        }
    }

    private static String key(@Nullable TerritoryId territory) {
        return territory == null ? WHOLE_INSTALLATION : territory.text();
    }
}
